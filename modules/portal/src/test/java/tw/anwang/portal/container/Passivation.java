package tw.anwang.portal.container;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sends page beans through what a session goes through when it moves to another node. */
@Dependent
public class Passivation {
    @Inject
    BeanManager beans;

    /** The portal's own beans that a session holds. */
    List<Bean<?>> held() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("tw.anwang."))
                .filter(bean -> beans.isPassivatingScope(bean.getScope()))
                .toList();
    }

    /** A fresh one, written down and read again. */
    <T> Object afterwards(Bean<T> bean) throws IOException, ClassNotFoundException {
        Object fresh = bean.create(beans.createCreationalContext(bean));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(fresh);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    /** Whether the container still knows what stands behind it. */
    static boolean answers(Object given) {
        try {
            return given != null && given.toString() != null;
        } catch (ContextNotActiveException noView) {
            return true; // found its bean, which lives in a view; there is none here
        }
    }

    /** What the container gave it. */
    static List<Object> given(Object bean) throws IllegalAccessException {
        List<Object> given = new ArrayList<>();
        for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(Inject.class))
                    .toList()) {
                field.setAccessible(true);
                given.add(field.get(bean));
            }
        }
        return given;
    }
}
