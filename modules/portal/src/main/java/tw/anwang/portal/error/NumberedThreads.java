package tw.anwang.portal.error;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import tw.anwang.identity.RequestNumber;

/**
 * While a request lasts its thread bears its number, so every line of the log has it that the server's own formatter
 * writes, whoever logged, and a thread dump tells which request hangs (docs/adr/0049).
 */
@WebListener
public class NumberedThreads implements ServletRequestListener {
    private static final String BEFORE = " #";

    @Inject
    RequestNumber number;

    @Override
    public void requestInitialized(ServletRequestEvent begun) {
        if (begun.getServletRequest() instanceof HttpServletRequest request) {
            Thread.currentThread().setName(plain() + BEFORE + number.of(request));
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent ended) {
        Thread.currentThread().setName(plain());
    }

    /** Without a number: one may be left of a request that ended without saying so. */
    private static String plain() {
        String name = Thread.currentThread().getName();
        int number = name.indexOf(BEFORE);
        return number < 0 ? name : name.substring(0, number);
    }
}
