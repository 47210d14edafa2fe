package no.samtak.kit.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import no.samtak.kit.tenant.CurrentTenant;
import org.jspecify.annotations.Nullable;

/** Where a use case names those whose data it shows or changes, in the transaction in which it does so. */
@ApplicationScoped
public class AccessLog {

    private final LogDuty duty;
    private final EntryDraft draft;
    private final CurrentTenant tenant;
    private final DataSource dataSource;
    private final SealAccessLog sealer;
    private final TransactionSynchronizationRegistry transaction;

    AccessLog(
            LogDuty duty,
            EntryDraft draft,
            CurrentTenant tenant,
            DataSource dataSource,
            SealAccessLog sealer,
            TransactionSynchronizationRegistry transaction) {
        this.duty = duty;
        this.draft = draft;
        this.tenant = tenant;
        this.dataSource = dataSource;
        this.sealer = sealer;
        this.transaction = transaction;
    }

    /** As below, about one. */
    public void enter(UUID subject) {
        enter(List.of(subject), null);
    }

    /** As below, where no decision of its own opens the data. */
    public void enter(Collection<UUID> subjects) {
        enter(subjects, null);
    }

    /**
     * Writes one entry about the operation in hand, which says by {@link Logged} what it is. A list is one entry with all
     * its subjects. The entry stands or falls with the transaction.
     *
     * @param decisionReference what the municipality decided that opens these data to the caller
     * @throws IllegalStateException outside a transaction, outside a request, or when the operation is not
     *     {@link Logged}: nothing is touched for nobody
     */
    public void enter(Collection<UUID> subjects, @Nullable String decisionReference) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("An entry is written in the transaction it tells of");
        }
        Logged operation = duty.logged()
                .orElseThrow(() -> new IllegalStateException("No operation in hand says by @Logged what it is"));
        LogEntry entry = draft.of(operation, tenant.get().id(), Outcome.ALLOWED).about(subjects, decisionReference);
        try (var connection = dataSource.getConnection()) {
            LogEntries.append(connection, entry);
        } catch (SQLException failed) {
            throw new IllegalStateException("The access log could not be written", failed);
        }
        transaction.registerInterposedSynchronization(new OnCommit(duty.kept(), sealer));
    }

    private record OnCommit(AtomicBoolean kept, SealAccessLog sealer) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Nothing counts before the outcome is known.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                kept.set(true);
                sealer.wake();
            }
        }
    }
}
