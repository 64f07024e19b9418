package tw.anwang.desk.again;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/**
 * Around every call that may begin a transaction, before the server's own interceptor begins it: an inner call belongs to
 * the transaction of the outer one, which alone can be done again as a whole.
 */
@Interceptor
@Transactional
@Priority(Attempts.BEFORE_THE_TRANSACTION)
public class AgainAfterDeadlock {
    @AroundInvoke
    public Object around(InvocationContext call) throws Exception {
        return Attempts.isInside() ? call.proceed() : Attempts.at(call);
    }
}
