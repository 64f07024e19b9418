package tw.anwang.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TransactionRequiredException;
import jakarta.transaction.Synchronization;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

/**
 * The entity manager a container injects: one per transaction and unit, flushed at commit and closed with it. Outside
 * a transaction it reads, each call into a context of its own, and refuses to write.
 */
final class TransactionPersistence implements InvocationHandler {
    private static final Set<String> WRITES = Set.of("persist", "merge", "remove", "refresh", "flush", "lock");

    private final EntityManagerFactory factory;
    private final Transactions transactions;
    private final ThreadLocal<EntityManager> reader = new ThreadLocal<>();

    TransactionPersistence(EntityManagerFactory factory, Transactions transactions) {
        this.factory = factory;
        this.transactions = transactions;
    }

    EntityManager proxy() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, this);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, arguments);
        }
        EntityManager manager = transactions.registry().getTransactionKey() != null ? joined() : outside(method);
        try {
            return method.invoke(manager, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private EntityManager joined() {
        var registry = transactions.registry();
        var manager = (EntityManager) registry.getResource(this);
        if (manager == null) {
            EntityManager opened = factory.createEntityManager();
            opened.joinTransaction();
            registry.putResource(this, opened);
            registry.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {}

                @Override
                public void afterCompletion(int status) {
                    opened.close();
                }
            });
            manager = opened;
        }
        return manager;
    }

    private EntityManager outside(Method method) {
        if (WRITES.contains(method.getName())) {
            throw new TransactionRequiredException(
                    method.getName() + " needs a transaction: mark the verb @Transactional");
        }
        if (reader.get() == null) {
            reader.set(factory.createEntityManager());
        }
        reader.get().clear();
        return reader.get();
    }

    void forget() {
        if (reader.get() != null) {
            reader.get().close();
            reader.remove();
        }
    }
}
