package tw.anwang.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right a method of a collection asks for. Every public method of a collection names one (or {@code ANYONE}); a
 * test fails on a missing one.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Permitted {
    /** Enough to be signed in. */
    String ANYONE = "signed-in";

    @Nonbinding
    String value();
}
