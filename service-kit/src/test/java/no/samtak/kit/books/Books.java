package no.samtak.kit.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemException;
import no.samtak.kit.version.IfMatch;

/** All use cases and the store in one: this is not how a service is laid out, only how the kit is called. */
@ApplicationScoped
public class Books {

    private final DataSource dataSource;
    private final AccessLog accessLog;

    Books(DataSource dataSource, AccessLog accessLog) {
        this.dataSource = dataSource;
        this.accessLog = accessLog;
    }

    @Transactional
    Optional<Book> read(UUID id) {
        List<Book> found = select("select * from book where book_id = ?", id);
        found.forEach(book -> accessLog.enter(book.bookId()));
        return found.stream().findFirst();
    }

    @Transactional
    List<Book> all() {
        List<Book> found = select("select * from book order by book_id");
        accessLog.enter(found.stream().map(Book::bookId).toList());
        return found;
    }

    @Transactional
    List<Book> withoutEntry() {
        return select("select * from book order by book_id");
    }

    /** A title in the hands of a test: who adds it waits, inside the transaction, until the test lets go. */
    static final Map<String, CountDownLatch> SLOW = new ConcurrentHashMap<>();

    @Transactional
    Optional<Book> rename(UUID id, IfMatch ifMatch, String title) {
        Optional<Book> found = select("select * from book where book_id = ? for update", id).stream()
                .findFirst();
        return found.map(book -> {
            ifMatch.demand(book.version());
            accessLog.enter(id);
            update("update book set title = ?, version = version + 1 where book_id = ?", title, id);
            return new Book(id, title, book.version() + 1);
        });
    }

    @Transactional
    Book add(String title) {
        if (title.equals("Untitled")) {
            throw new ProblemException(CommonProblem.REQUEST_REFUSED, "A book has a title.", List.of());
        }
        waitFor(title);
        Book book = new Book(Ids.next(), title, 0);
        update("insert into book (book_id, title, version) values (?, ?, ?)", book.bookId(), title, 0L);
        accessLog.enter(book.bookId());
        return book;
    }

    private static void waitFor(String title) {
        try {
            CountDownLatch slow = SLOW.get(title);
            if (slow != null) {
                slow.await();
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private List<Book> select(String sql, Object... parameters) {
        try (var connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<Book> books = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    books.add(new Book(
                            row.getObject("book_id", UUID.class), row.getString("title"), row.getLong("version")));
                }
            }
            return books;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void update(String sql, Object... parameters) {
        try (var connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
