package tw.anwang.desk.again;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.Entity;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;

/**
 * Whether a call that the database took back left nothing else behind, so that it can be done again as if it had never
 * been. A bean for the whole application keeps nothing of one call. What is read up (a stream, an upload) would be
 * empty, a row of the lost transaction known by a number that nobody has, and what a caller's own lines did nobody knows.
 */
final class OnlyRows {
    private OnlyRows() {}

    static boolean areTouchedBy(InvocationContext call) {
        return call.getTarget().getClass().isAnnotationPresent(ApplicationScoped.class)
                && Arrays.stream(call.getParameters()).noneMatch(OnlyRows::isUsedUp);
    }

    private static boolean isUsedUp(Object given) {
        if (given == null) {
            return false;
        }
        return given instanceof AutoCloseable
                || given instanceof Iterator
                || given.getClass().isHidden() // lines of the caller
                || given.getClass().isAnnotationPresent(Entity.class)
                || given instanceof Collection<?> several && several.stream().anyMatch(OnlyRows::isUsedUp)
                || given instanceof Record parts && isUsedUp(parts);
    }

    private static boolean isUsedUp(Record given) {
        return Arrays.stream(given.getClass().getRecordComponents()).anyMatch(part -> isUsedUp(part, given));
    }

    /** A part that cannot be read is taken for one that is used up. */
    private static boolean isUsedUp(RecordComponent part, Record whole) {
        try {
            part.getAccessor().setAccessible(true);
            return isUsedUp(part.getAccessor().invoke(whole));
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            return true;
        }
    }
}
