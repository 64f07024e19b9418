package tw.anwang.testing;

import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/**
 * Fills {@code @PersistenceContext(unitName = …)}, {@code @PersistenceUnit} and {@code @Resource DataSource}. Every
 * unit is put on the one pool, whatever JNDI name its persistence.xml gives.
 */
final class PersistenceUnits implements JpaInjectionServices {
    private final DataSource pool;
    private final Transactions transactions;
    private final Map<String, EntityManagerFactory> factories = new ConcurrentHashMap<>();
    private final Map<String, TransactionPersistence> managers = new ConcurrentHashMap<>();

    PersistenceUnits(DataSource pool, Transactions transactions) {
        this.pool = pool;
        this.transactions = transactions;
    }

    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
        String unit =
                point.getAnnotated().getAnnotation(PersistenceContext.class).unitName();
        return () -> reference(managers.computeIfAbsent(unit, this::manager).proxy());
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(InjectionPoint point) {
        String unit = point.getAnnotated().getAnnotation(PersistenceUnit.class).unitName();
        return () -> reference(factory(unit));
    }

    private TransactionPersistence manager(String unit) {
        return new TransactionPersistence(factory(unit), transactions);
    }

    private EntityManagerFactory factory(String unit) {
        return factories.computeIfAbsent(
                unit,
                name -> Persistence.createEntityManagerFactory(
                        name,
                        Map.of(
                                "jakarta.persistence.jtaDataSource",
                                pool,
                                "eclipselink.target-server",
                                NarayanaPlatform.class.getName(),
                                "eclipselink.logging.level",
                                "WARNING",
                                "eclipselink.session-name",
                                name + "@" + System.identityHashCode(pool))));
    }

    /** Ends what a test read outside transactions. */
    void forget() {
        managers.values().forEach(TransactionPersistence::forget);
    }

    @Override
    public void cleanup() {
        factories.values().stream().filter(EntityManagerFactory::isOpen).forEach(EntityManagerFactory::close);
    }

    private static <T> ResourceReference<T> reference(T instance) {
        return new SimpleResourceReference<>(instance);
    }

    ResourceInjectionServices resources() {
        return new ResourceInjectionServices() {
            @Override
            public ResourceReferenceFactory<Object> registerResourceInjectionPoint(InjectionPoint point) {
                return () -> reference(point.getType() == DataSource.class ? pool : null);
            }

            @Override
            public ResourceReferenceFactory<Object> registerResourceInjectionPoint(String jndi, String mapped) {
                return () -> reference(pool);
            }

            @Override
            public void cleanup() {}
        };
    }
}
