package no.samtak.kit.accesslog;

import jakarta.enterprise.context.RequestScoped;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What the request in hand owes the access log. */
@RequestScoped
class LogDuty {

    private final AtomicBoolean kept = new AtomicBoolean();
    private @Nullable Method operation;

    void operationIs(Method resourceMethod) {
        operation = resourceMethod;
    }

    Optional<Method> operation() {
        return Optional.ofNullable(operation);
    }

    /** What the operation says of itself; empty for one that touches nobody's data, and where there is no operation. */
    Optional<Logged> logged() {
        return operation().map(method -> method.getAnnotation(Logged.class));
    }

    /** True once an entry of this request is committed. */
    AtomicBoolean kept() {
        return kept;
    }
}
