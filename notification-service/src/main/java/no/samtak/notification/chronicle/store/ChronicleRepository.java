package no.samtak.notification.chronicle.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samtak.notification.CaseId;
import no.samtak.notification.chronicle.domain.Entry;
import no.samtak.notification.chronicle.domain.FeedScope;
import no.samtak.notification.chronicle.domain.NumberedEntry;

/** The chronicle of the municipality in hand. */
@ApplicationScoped
public class ChronicleRepository implements PanacheRepositoryBase<ChronicleEntryRow, UUID> {

    private static final String FEED = """
            select n.number as number, e as entry from ChronicleNumberRow n join ChronicleEntryRow e on e.eventId = n.eventId
            where n.number > :after and n.number <= :head and (:every = true or e.type in :types)
            """;

    private static final String IN_ORDER = " order by n.number";

    /** What a sender sees of a case begins with its own referral: nothing appears before a cursor that it has. */
    private static final String OF_SENDER = """
            and (e.senderOrganisation = :sender or e.type in :senderTypes and exists (
                select 1 from ChronicleEntryRow r join ChronicleNumberRow m on m.eventId = r.eventId
                where r.caseId = e.caseId and r.senderOrganisation = :sender and m.number < n.number))
            """;

    public void add(Entry entry) {
        ChronicleEntryRow row = new ChronicleEntryRow();
        row.take(entry);
        persist(row);
        getEntityManager()
                .createNativeQuery("insert into chronicle_unnumbered (event_id) values (?1)")
                .setParameter(1, entry.eventId())
                .executeUpdate();
    }

    /** In the order of legal time; what happened at the same instant, in the order of the feed. */
    public List<Entry> ofCase(CaseId caseId) {
        return find(
                        "select e from ChronicleEntryRow e left join ChronicleNumberRow n on n.eventId = e.eventId"
                                + " where e.caseId = ?1 order by e.occurredAt, n.number nulls last, e.eventId",
                        caseId.value())
                .stream()
                .map(ChronicleEntryRow::toEntry)
                .toList();
    }

    /** The highest number that can be seen; 0 while there is none. */
    public long head() {
        return getEntityManager()
                .createQuery("select coalesce(max(number), 0) from ChronicleNumberRow", Long.class)
                .getSingleResult();
    }

    /** @param types only these; all when empty */
    public List<NumberedEntry> page(FeedScope scope, long after, long head, Set<String> types, int size) {
        return feed(scope)
                .setParameter("after", after)
                .setParameter("head", head)
                .setParameter("every", types.isEmpty())
                .setParameter("types", types.isEmpty() ? Set.of("") : types)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> new NumberedEntry(
                        row.get("number", Long.class),
                        row.get("entry", ChronicleEntryRow.class).toEntry()))
                .toList();
    }

    private TypedQuery<Tuple> feed(FeedScope scope) {
        return switch (scope) {
            case FeedScope.Whole() -> getEntityManager().createQuery(FEED + IN_ORDER, Tuple.class);
            case FeedScope.OfSender(String organisation) ->
                getEntityManager()
                        .createQuery(FEED + OF_SENDER + IN_ORDER, Tuple.class)
                        .setParameter("sender", organisation)
                        .setParameter("senderTypes", FeedScope.TYPES_FOR_SENDERS);
        };
    }
}
