package no.samtak.kit.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.accesslog.NotLogged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** What each operation says of itself to the access log, by its operation id. */
final class AccessLogDeclarations {

    /** Of an operation that touches nobody's data. */
    static final String NONE = "none";

    private final Map<String, String> byOperationId = new HashMap<>();

    AccessLogDeclarations(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(Operation.class)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD && operation.value("operationId") != null) {
                MethodInfo method = operation.target().asMethod();
                declaredBy(method)
                        .ifPresent(what ->
                                byOperationId.put(operation.value("operationId").asString(), what));
            }
        }
    }

    Optional<String> of(String operationId) {
        return Optional.ofNullable(byOperationId.get(operationId));
    }

    private static Optional<String> declaredBy(MethodInfo method) {
        AnnotationInstance logged = method.annotation(Logged.class);
        if (logged != null) {
            return Optional.of(logged.value("what").asString());
        }
        return method.hasAnnotation(NotLogged.class) ? Optional.of(NONE) : Optional.empty();
    }
}
