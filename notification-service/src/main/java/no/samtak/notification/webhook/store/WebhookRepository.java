package no.samtak.notification.webhook.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.notification.chronicle.domain.FeedScope;
import no.samtak.notification.webhook.domain.CallId;
import no.samtak.notification.webhook.domain.LoggedCall;
import no.samtak.notification.webhook.domain.Secret;
import no.samtak.notification.webhook.domain.Stream;
import no.samtak.notification.webhook.domain.SubscriptionId;
import org.jspecify.annotations.Nullable;

/** The subscriptions of the municipality in hand, what is to be told and what was. */
@ApplicationScoped
public class WebhookRepository implements PanacheRepositoryBase<SubscriptionRow, UUID> {

    private static final String TABLE = "webhook_subscription";

    private final ColumnCipher cipher;

    WebhookRepository(ColumnCipher cipher) {
        this.cipher = cipher;
    }

    /** The row, locked until the transaction ends; empty for one of somebody else's. */
    public Optional<SubscriptionRow> lock(FeedScope scope, SubscriptionId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).filter(row -> isOf(scope, row));
    }

    /** The row, locked until the transaction ends, whosever it is. */
    public Optional<SubscriptionRow> lock(SubscriptionId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<SubscriptionRow> find(FeedScope scope, SubscriptionId id) {
        return findByIdOptional(id.value()).filter(row -> isOf(scope, row));
    }

    private static boolean isOf(FeedScope scope, SubscriptionRow row) {
        return switch (scope) {
            case FeedScope.Whole() -> row.organisation == null;
            case FeedScope.OfSender(String organisation) -> organisation.equals(row.organisation);
        };
    }

    /** Newest first. */
    public List<SubscriptionRow> page(FeedScope scope, @Nullable SubscriptionId before, int size) {
        var where = new StringBuilder();
        var parameters = new Parameters();
        switch (scope) {
            case FeedScope.Whole() -> where.append("organisation is null");
            case FeedScope.OfSender(String organisation) -> {
                where.append("organisation = :organisation");
                parameters.and("organisation", organisation);
            }
        }
        if (before != null) {
            where.append(" and subscriptionId < :before");
            parameters.and("before", before.value());
        }
        return find(where + " order by subscriptionId desc", parameters)
                .page(0, size)
                .list();
    }

    /** Sets the secret of a subscription; the one before it is good until then, if there is a then. */
    public void setSecret(SubscriptionRow row, Secret secret, @Nullable Instant formerUntil) {
        if (formerUntil != null) {
            row.formerSecret = cipher.encryptText(secret(row).text(), cell("former_secret", row));
            row.formerUntil = formerUntil;
        }
        row.secret = cipher.encryptText(secret.text(), cell("secret", row));
    }

    /** The secrets that are good now, the newest first. */
    public List<Secret> secrets(SubscriptionRow row, Instant technicalNow) {
        List<Secret> secrets = new ArrayList<>(List.of(secret(row)));
        if (row.formerSecret != null && row.formerUntil != null && technicalNow.isBefore(row.formerUntil)) {
            secrets.add(new Secret(cipher.decryptText(row.formerSecret, cell("former_secret", row))));
        }
        return secrets;
    }

    private Secret secret(SubscriptionRow row) {
        return new Secret(cipher.decryptText(row.secret, cell("secret", row)));
    }

    private static Cell cell(String column, SubscriptionRow row) {
        return new Cell(TABLE, column, row.subscriptionId);
    }

    public void add(StreamRow stream) {
        getEntityManager().persist(stream);
    }

    /** The row, locked until the transaction ends; empty for one that is over. */
    public Optional<StreamRow> lock(Stream stream) {
        return Optional.ofNullable(
                getEntityManager().find(StreamRow.class, stream.id().value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public void end(StreamRow stream) {
        getEntityManager().remove(stream);
    }

    /** Has all streams of a subscription told from now on, or not until it is enabled. */
    public void setNextTry(SubscriptionId id, @Nullable Instant at) {
        EntityManager entities = getEntityManager();
        entities.flush();
        entities.createQuery("update StreamRow set nextTryAt = :at, tries = 0 where subscriptionId = :id")
                .setParameter("at", at)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    public void add(CallRow call) {
        getEntityManager().persist(call);
    }

    /** Empty for a call of a subscription that has been deleted meanwhile. */
    public Optional<CallRow> call(CallId id) {
        return Optional.ofNullable(getEntityManager().find(CallRow.class, id.value()));
    }

    /** Newest first. */
    public List<LoggedCall> calls(SubscriptionId id, @Nullable CallId before, int size) {
        var query = getEntityManager()
                .createQuery(
                        "from CallRow where subscriptionId = :id" + (before == null ? "" : " and callId < :before")
                                + " order by callId desc",
                        CallRow.class)
                .setParameter("id", id.value())
                .setMaxResults(size);
        if (before != null) {
            query.setParameter("before", before.value());
        }
        return query.getResultStream().map(CallRow::call).toList();
    }
}
