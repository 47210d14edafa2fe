package no.samtak.kit.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;

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

    @Transactional
    Book add(String title) {
        Book book = new Book(Ids.next(), title, 0);
        update("insert into book (book_id, title, version) values (?, ?, ?)", book.bookId(), title, 0L);
        accessLog.enter(book.bookId());
        return book;
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
