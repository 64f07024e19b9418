package tw.anwang.testing;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** The started parts of a {@link ModuleContainer}, closed when the test run of the JVM ends. */
record Running(
        TestDatabase database,
        AgroalDataSource pool,
        DataSource dataSource,
        Transactions transactions,
        PersistenceUnits units,
        WeldContainer weld)
        implements AutoCloseable {

    static Running start(String module) {
        try {
            Quiet.libraries();
            TestDatabase database = TestDatabase.fresh(module);
            Migrations.run(database);
            var transactions = new Transactions();
            AgroalDataSource pool = poolOn(database, transactions);
            DataSource counted = SqlCounter.counted(pool);
            var units = new PersistenceUnits(counted, transactions);
            return new Running(database, pool, counted, transactions, units, weld(module, transactions, units));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AgroalDataSource poolOn(TestDatabase database, Transactions transactions) throws SQLException {
        return AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(20)
                        .acquisitionTimeout(Duration.ofSeconds(10))
                        .transactionIntegration(
                                new NarayanaTransactionIntegration(transactions.manager(), transactions.registry()))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(database.url()))));
    }

    private static WeldContainer weld(String module, Transactions transactions, PersistenceUnits units) {
        return new Weld(module)
                .disableDiscovery()
                .setBeanDiscoveryMode(BeanDiscoveryMode.ANNOTATED)
                .addBeanClasses(ModuleClasses.all())
                .addExtension(new com.arjuna.ats.jta.cdi.TransactionExtension())
                .addExtension(new io.smallrye.config.inject.ConfigExtension())
                .addExtension(new ServerOnly())
                .addServices(transactions, units, units.resources())
                .initialize();
    }

    Instance<Object> beans() {
        return weld;
    }

    BeanManager beanManager() {
        return weld.getBeanManager();
    }

    @Override
    public void close() {
        weld.close();
        units.cleanup();
        pool.close();
    }
}
