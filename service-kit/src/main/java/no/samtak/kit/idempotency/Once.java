package no.samtak.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samtak.kit.idempotency.IdempotencyKeys.Claim;
import no.samtak.kit.idempotency.IdempotencyKeys.Kept;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Creates once per {@code Idempotency-Key}. The key is kept in the transaction of the effect, so that one is never there
 * without the other; a refusal keeps nothing and uses up no key.
 *
 * <p>The same key with the same request gets the status, Location and ETag of the first answer again. Its body is never
 * stored: it is read anew, so that it shows what was created as it is <em>now</em>. Who goes on with the old ETag is
 * told by a 412 if it has changed since.
 */
@ApplicationScoped
public class Once {

    /** The request header: 1 to 255 visible characters, quoted or not; best a UUID made for this one request. */
    public static final String HEADER = "Idempotency-Key";

    /** Is {@code true} in an answer that was given before. */
    public static final String REPLAYED = "Idempotency-Replayed";

    private static final int LONGEST_KEY = 255;

    private final IdempotencyKeys keys;

    Once(IdempotencyKeys keys) {
        this.keys = keys;
    }

    /**
     * The answer to a request that creates. The tenant is resolved.
     *
     * @param header what the client sent as {@link #HEADER}; without it, the effect takes place each time
     * @param effect creates, and answers with the Location of what it created; runs in one transaction with its key
     * @param again reads what stands at the Location's last segment, as a GET does, with its own entry in the access log
     * @throws ProblemException 400 for no usable key, 409 while the first request is still at work, 422 when the key was
     *     used for another request
     */
    public Response answer(
            @Nullable String header, Supplier<Response> effect, Function<UUID, ? extends Optional<?>> again) {
        return header == null ? effect.get() : answer(keys.claim(key(header)), effect, again);
    }

    @Transactional
    Response answer(Claim claim, Supplier<Response> effect, Function<UUID, ? extends Optional<?>> again) {
        if (!keys.lock(claim)) {
            throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_IN_USE, null, List.of());
        }
        Optional<Kept> first = keys.find(claim);
        if (first.isPresent()) {
            return replay(first.get(), again);
        }
        Response answer = effect.get();
        if (answer.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
            keys.keep(claim, answer.getStatus(), location(answer), Optional.ofNullable(answer.getEntityTag()));
        }
        return answer;
    }

    private static Response replay(Kept first, Function<UUID, ? extends Optional<?>> again) {
        if (!first.isForTheSameRequest()) {
            throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_REUSED, null, List.of());
        }
        String path = first.location().getPath();
        UUID created = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        return Response.status(first.status())
                .location(first.location())
                .tag(first.etag().map(EntityTag::new).orElse(null))
                .header(REPLAYED, true)
                .entity(again.apply(created).orElse(null))
                .build();
    }

    private static URI location(Response answer) {
        URI location = answer.getLocation();
        if (location == null) {
            throw new IllegalStateException("An answer to a request that creates says where");
        }
        return location;
    }

    private static String key(String header) {
        boolean isQuoted = header.length() > 1 && header.startsWith("\"") && header.endsWith("\"");
        String key = isQuoted ? header.substring(1, header.length() - 1) : header;
        boolean isUsable =
                !key.isEmpty() && key.length() <= LONGEST_KEY && key.chars().allMatch(c -> c > 32 && c < 127);
        if (!isUsable) {
            throw new ProblemException(
                    CommonProblem.PARAMETER_INVALID,
                    null,
                    List.of(new Issue(
                            Issue.Place.HEADER,
                            HEADER,
                            "NOT_ALLOWED_VALUE",
                            "Must be 1 to 255 visible ASCII characters; best a UUID.")));
        }
        return key;
    }
}
