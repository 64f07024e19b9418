package tw.anwang.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Settings of the container in miniature: what a {@code @ConfigProperty} gives as its default, unless a test run sets
 * a system property of that name.
 */
@Dependent
class TestSettings {
    @Produces
    @ConfigProperty
    String words(InjectionPoint setting) {
        ConfigProperty property = setting.getAnnotated().getAnnotation(ConfigProperty.class);
        return System.getProperty(property.name(), property.defaultValue());
    }

    @Produces
    @ConfigProperty
    int number(InjectionPoint setting) {
        return Integer.parseInt(words(setting));
    }
}
