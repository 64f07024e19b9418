package tw.anwang.testing;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.inject.Inject;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.Stream;

/** Leaves out the beans that inject types or qualifiers only a server has (Faces, Servlet, Security): {@code *IT} do not boot one. */
class ServerOnly implements Extension {
    private static final List<String> PACKAGES =
            List.of("jakarta.faces.", "jakarta.servlet.", "jakarta.security.", "jakarta.mail.", "org.primefaces.");

    <T> void leaveOut(@Observes ProcessAnnotatedType<T> type) {
        if (injected(type.getAnnotatedType().getJavaClass()).anyMatch(ServerOnly::isServerType)) {
            type.veto();
        }
    }

    private static Stream<Class<?>> injected(Class<?> bean) {
        Stream<Class<?>> fields = Stream.of(bean.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Inject.class))
                .flatMap(field -> Stream.concat(
                        Stream.of(field.getType()),
                        Stream.of(field.getAnnotations()).map(Annotation::annotationType)));
        Stream<Class<?>> parameters = Stream.of(bean.getDeclaredConstructors())
                .filter(constructor -> constructor.isAnnotationPresent(Inject.class))
                .map(Constructor::getParameterTypes)
                .flatMap(Stream::of);
        return Stream.concat(fields, parameters);
    }

    private static boolean isServerType(Class<?> type) {
        return PACKAGES.stream().anyMatch(type.getName()::startsWith);
    }
}
