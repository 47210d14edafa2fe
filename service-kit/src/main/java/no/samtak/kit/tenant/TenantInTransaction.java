package no.samtak.kit.tenant;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Tells the database whose rows a transaction may see, as its first statement. Without a tenant the setting stays
 * empty and row-level security shows nothing. Runs just inside the transaction that {@link Transactional} opens.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 201)
public class TenantInTransaction {

    private static final String SEEN = TenantInTransaction.class.getName();

    private final CurrentTenant current;
    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;

    TenantInTransaction(CurrentTenant current, DataSource dataSource, TransactionSynchronizationRegistry transaction) {
        this.current = current;
        this.dataSource = dataSource;
        this.transaction = transaction;
    }

    @AroundInvoke
    Object tell(InvocationContext call) throws Exception {
        if (transaction.getResource(SEEN) == null) {
            transaction.putResource(SEEN, true);
            tellDatabase();
        }
        return call.proceed();
    }

    private void tellDatabase() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select set_config('samtak.municipality', ?, true)")) {
            statement.setString(1, current.asked().map(Tenant::id).orElse(""));
            statement.execute();
        }
    }
}
