package no.samtak.kit.testing;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Follows every call that a transaction makes, through interfaces and lambdas too: none may end in a client. */
final class NoRemoteCallInTransaction extends ArchCondition<JavaMethod> {

    private static final Set<TxType> SUSPENDING = Set.of(TxType.NOT_SUPPORTED, TxType.NEVER);

    private final String root;

    NoRemoteCallInTransaction(String root) {
        super("reach no client");
        this.root = root;
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        if (!isTransactional(method)) {
            return;
        }
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(Set.of(method));
        while (!open.isEmpty()) {
            JavaCodeUnit next = open.pop();
            if (!seen.add(next) || isOutside(next)) {
                continue;
            }
            if (isClient(next.getOwner())) {
                events.add(SimpleConditionEvent.violated(
                        method, method.getFullName() + " holds a transaction and reaches " + next.getFullName()));
                return;
            }
            called(next).forEach(open::add);
        }
    }

    private static boolean isTransactional(JavaMethod method) {
        boolean isAnnotated =
                method.isAnnotatedWith(Transactional.class) || method.getOwner().isAnnotatedWith(Transactional.class);
        return isAnnotated && !isOutside(method);
    }

    private static boolean isOutside(JavaCodeUnit code) {
        return code.tryGetAnnotationOfType(Transactional.class)
                .map(transactional -> SUSPENDING.contains(transactional.value()))
                .orElse(false);
    }

    private boolean isClient(JavaClass type) {
        return type.getPackageName().matches(root.replace(".", "\\.") + "\\.[a-z]+\\.client(\\..*)?");
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit code) {
        return Stream.<JavaAccess<?>>concat(
                        code.getCallsFromSelf().stream(),
                        Stream.concat(
                                code.getMethodReferencesFromSelf().stream(),
                                code.getConstructorReferencesFromSelf().stream()))
                .flatMap(access -> access.getTarget().resolveMember().stream())
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .filter(target -> target.getOwner().getPackageName().startsWith("no.samtak"))
                .flatMap(target -> Stream.concat(Stream.of(target), overriding(target)));
    }

    private static Stream<JavaCodeUnit> overriding(JavaCodeUnit target) {
        return target.getOwner().getAllSubclasses().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals(target.getName())
                        && method.getRawParameterTypes().size()
                                == target.getRawParameterTypes().size())
                .map(JavaCodeUnit.class::cast);
    }
}
