package tw.anwang.desk.again;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The same around a transaction of its own, which is done again without the one around it. */
@Interceptor
@Transactional(TxType.REQUIRES_NEW)
@Priority(Attempts.BEFORE_THE_TRANSACTION)
public class AgainByItself {
    @AroundInvoke
    public Object around(InvocationContext call) throws Exception {
        return Attempts.at(call);
    }
}
