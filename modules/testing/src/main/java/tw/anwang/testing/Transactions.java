package tw.anwang.testing;

import com.arjuna.ats.arjuna.common.CoreEnvironmentBeanException;
import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.arjuna.common.arjPropertyManager;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.jta.common.jtaPropertyManager;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import org.jboss.weld.transaction.spi.TransactionServices;

/** Narayana as the transaction manager, and what CDI asks of it for transactional observers. */
final class Transactions implements TransactionServices {
    static {
        // one resource per transaction: nothing to recover, so nothing is written to disk
        for (String store : new String[] {null, "stateStore", "communicationStore"}) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store)
                    .setObjectStoreType(VolatileStore.class.getName());
        }
        try {
            arjPropertyManager.getCoreEnvironmentBean().setNodeIdentifier("test");
        } catch (CoreEnvironmentBeanException e) {
            throw new IllegalStateException(e);
        }
        arjPropertyManager.getCoordinatorEnvironmentBean().setTransactionStatusManagerEnable(false);
    }

    TransactionManager manager() {
        return com.arjuna.ats.jta.TransactionManager.transactionManager();
    }

    TransactionSynchronizationRegistry registry() {
        return jtaPropertyManager.getJTAEnvironmentBean().getTransactionSynchronizationRegistry();
    }

    <T> T around(Callable<T> work) throws Exception {
        manager().begin();
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            return result;
        } finally {
            if (done && manager().getStatus() == Status.STATUS_ACTIVE) {
                manager().commit();
            } else {
                manager().rollback();
            }
        }
    }

    /** A transaction left open by one test would swallow the next one's work. */
    void refuseLeftover(String test) {
        try {
            if (manager().getStatus() != Status.STATUS_NO_TRANSACTION) {
                manager().rollback();
                throw new IllegalStateException(test + " left a transaction open");
            }
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void registerSynchronization(Synchronization synchronization) {
        registry().registerInterposedSynchronization(synchronization);
    }

    @Override
    public boolean isTransactionActive() {
        try {
            return manager().getStatus() == Status.STATUS_ACTIVE;
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public UserTransaction getUserTransaction() {
        return com.arjuna.ats.jta.UserTransaction.userTransaction();
    }

    @Override
    public void cleanup() {}
}
