package no.samtak.notification.delivery.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.kit.tenant.Tenant;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.notification.NotificationSettings;
import no.samtak.notification.delivery.domain.Attempt;
import no.samtak.notification.delivery.domain.Channel;
import no.samtak.notification.delivery.domain.ChannelAnswer;
import no.samtak.notification.delivery.domain.ChannelStatus;
import no.samtak.notification.delivery.domain.Consignment;
import no.samtak.notification.delivery.domain.Search;
import org.jboss.logging.Logger;

/**
 * The local mailbox, from where letters are printed and posted: {@code <folder>/<municipality>/<date of release>/<letter id>-<kind>.pdf}.
 * The letters of a day are a batch; beside them lies its manifest, {@code manifest.jsonl}, with one line for each. A letter has one place and one line, however often it is put there: a
 * crash between the file and the commit that remembers it leaves one letter, not two.
 */
@ApplicationScoped
public class LocalMailbox implements DeliveryChannel {

    private static final Logger LOG = Logger.getLogger(LocalMailbox.class);

    /** What a folder says about a file: that it is there. */
    private static final String WRITTEN = "WRITTEN";

    private static final String MANIFEST = "manifest.jsonl";

    private final Path folder;
    private final ObjectMapper json;

    /** The file lock of the manifest holds other processes off; this one, the other threads of this process. */
    private final ReentrantLock manifest = new ReentrantLock();

    LocalMailbox(NotificationSettings settings, ObjectMapper json) {
        this.folder = settings.mailboxFolder();
        this.json = json;
    }

    /** One line of the manifest: what is needed to print and post, and nothing about the receiver. */
    private record Line(
            UUID letterId,
            UUID caseId,
            LetterKind kind,
            String file,
            int pages,
            String contentHash,
            Instant releasedAt) {}

    @Override
    public Channel channel() {
        return Channel.LOCAL_MAILBOX;
    }

    /** A file in the mailbox is its own proof. */
    @Override
    public ChannelAnswer send(Attempt attempt, Consignment letter) {
        try {
            return new ChannelAnswer.Proven(put(letter), WRITTEN);
        } catch (UncheckedIOException failed) {
            LOG.errorf(
                    failed,
                    "Letter %s could not be put in the mailbox",
                    letter.letterId().value());
            return new ChannelAnswer.NotSent("NOT_WRITABLE");
        }
    }

    /** Never there, for all that matters: a letter that is put there again is put there once. */
    @Override
    public Search find(Attempt attempt) {
        return new Search.Absent();
    }

    /** A file says nothing more. */
    @Override
    public Optional<List<ChannelStatus>> statuses(Tenant tenant, List<String> references) {
        return Optional.of(List.of());
    }

    /**
     * Puts a letter in the mailbox, on disk for good when this returns.
     *
     * @return where it lies, within the mailbox
     * @throws UncheckedIOException when the folder cannot be written to
     */
    public String put(Consignment letter) {
        Path day = Path.of(
                letter.tenant().id(),
                NorwegianCalendar.dateOf(letter.releasedAt()).toString());
        String file = letter.letterId().value() + "-" + letter.kind() + ".pdf";
        try {
            Path place = Files.createDirectories(folder.resolve(day));
            write(place, file, letter.pdf());
            enter(place, file, letter);
            return day.resolve(file).toString();
        } catch (IOException failed) {
            throw new UncheckedIOException("The mailbox cannot be written to: " + folder, failed);
        }
    }

    /** Whole or not at all: written aside, forced to disk, then renamed. */
    private static void write(Path place, String file, byte[] content) throws IOException {
        Path aside = place.resolve("." + file + "." + Thread.currentThread().threadId() + ".part");
        try (FileChannel out = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            writeAll(out, content);
        }
        Files.move(aside, place.resolve(file), StandardCopyOption.ATOMIC_MOVE);
        force(place);
    }

    private void enter(Path place, String file, Consignment letter) throws IOException {
        manifest.lock();
        try (FileChannel out = FileChannel.open(
                        place.resolve(MANIFEST),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
                var _ = out.lock()) {
            String written = read(out);
            if (!written.contains(file)) {
                // What a crash left of a line ends here, so that ours begins on a line of its own.
                String before = written.isEmpty() || written.endsWith("\n") ? "" : "\n";
                out.position(out.size());
                writeAll(out, (before + line(file, letter) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } finally {
            manifest.unlock();
        }
    }

    private String line(String file, Consignment letter) throws IOException {
        return json.writeValueAsString(new Line(
                letter.letterId().value(),
                letter.caseId().value(),
                letter.kind(),
                file,
                letter.pages(),
                letter.contentHash(),
                letter.releasedAt()));
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (content.hasRemaining() && channel.read(content) >= 0) {
            // A read may give less than was asked for.
        }
        return new String(content.array(), 0, content.position(), StandardCharsets.UTF_8);
    }

    private static void writeAll(FileChannel out, byte[] content) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
            out.write(rest);
        }
        out.force(true);
    }

    /** A new name in a folder is on disk when the folder is. */
    private static void force(Path place) throws IOException {
        try (FileChannel directory = FileChannel.open(place, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
