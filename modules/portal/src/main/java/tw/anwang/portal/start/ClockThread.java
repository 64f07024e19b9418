package tw.anwang.portal.start;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

/**
 * Work by the clock, as work of a component: the scheduler asks for it on threads that belong to none, and there the
 * server refuses every question to the database that stands in no transaction.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class ClockThread {
    public void run(Runnable work) {
        work.run();
    }
}
