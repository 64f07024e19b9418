package tw.anwang.testing;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.annotation.Annotation;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/**
 * A container in miniature for a module's {@code *IT}: CDI, transactions, one pool and every persistence unit on the
 * class path, on a real MariaDB with all migrations run.
 *
 * <pre>{@code
 * @RegisterExtension
 * static ModuleContainer container = ModuleContainer.of("meetings");
 * @Inject Meetings meetings;
 * }</pre>
 *
 * One container and one schema serve all classes of a module's test run, so a test makes the rows it needs and does
 * not count what others left. Each test method has its own request scope. Beans are all annotated classes under
 * {@code tw.anwang} on the class path, test classes too: a fake is an {@code @Alternative @Priority(1)} bean beside
 * the test. Left out are classes that inject types of Faces, Servlet or Jakarta Security, which only a server has.
 */
public final class ModuleContainer
        implements BeforeAllCallback, TestInstancePostProcessor, BeforeEachCallback, AfterEachCallback {
    private final String module;
    private Running running;
    private RequestContextController request;

    private ModuleContainer(String module) {
        this.module = module;
    }

    public static ModuleContainer of(String module) {
        return new ModuleContainer(module);
    }

    /** The bean of that type. */
    public <T> T get(Class<T> type, Annotation... qualifiers) {
        return running.beans().select(type, qualifiers).get();
    }

    /** Runs the work in one transaction; rolls back when it throws. */
    public <T> T inTransaction(Callable<T> work) throws Exception {
        return running.transactions().around(work);
    }

    /** Runs the work in one transaction; rolls back when it throws. */
    public void inTransaction(Work work) throws Exception {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** Work without an answer, in a {@link #inTransaction(Work) transaction}. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** The pool of {@code java:app/jdbc/anwang}; a connection taken in a transaction is the one its units use. */
    public DataSource dataSource() {
        return running.dataSource();
    }

    public TestDatabase database() {
        return running.database();
    }

    public TestClock clock() {
        return get(TestClock.class);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot()
                .getStore(Namespace.create(ModuleContainer.class))
                .computeIfAbsent(module, Running::start, Running.class);
    }

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        inject(test, test.getClass());
    }

    @SuppressWarnings("unchecked")
    private <T> void inject(Object test, Class<T> type) {
        BeanManager beans = running.beanManager();
        beans.getInjectionTargetFactory(beans.createAnnotatedType(type))
                .createInjectionTarget(null)
                .inject((T) test, beans.createCreationalContext(null));
    }

    /** Ends the request scope and begins another, as a second click of the same person does. */
    public void nextRequest() {
        request.deactivate();
        request.activate();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        clock().run();
        request = get(RequestContextController.class);
        request.activate();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        request.deactivate();
        running.units().forget();
        running.transactions().refuseLeftover(context.getDisplayName());
    }
}
