package tw.anwang.identity.permission;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.Permitted;

/** Asks before each call, outside the transaction: who may not, does not begin one. */
@Interceptor
@Permitted("")
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class PermittedInterceptor {
    @Inject
    CurrentUser user;

    @AroundInvoke
    public Object ask(InvocationContext call) throws Exception {
        String permission = named(call);
        boolean allowed = Permitted.ANYONE.equals(permission) ? user.isSignedIn() : user.may(permission);
        if (!allowed) {
            throw new NotPermitted(permission);
        }
        return call.proceed();
    }

    private static String named(InvocationContext call) {
        Permitted own = call.getMethod().getAnnotation(Permitted.class);
        return own != null ? own.value() : ofClass(call).value();
    }

    /** A default method stands in an interface, which names no right: then the class of the bean does. */
    private static Permitted ofClass(InvocationContext call) {
        Permitted declared = call.getMethod().getDeclaringClass().getAnnotation(Permitted.class);
        Class<?> type = call.getTarget().getClass();
        while (declared == null) {
            declared = type.getAnnotation(Permitted.class);
            type = type.getSuperclass();
        }
        return declared;
    }
}
