package tw.anwang.identity.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.kernel.RuleBroken;

/**
 * Slows one address down that tries and tries, whichever names it tries: the lock of an account sees only its own
 * failures. In this node's memory, for a while and for so many addresses; a whole office may share one address, so the
 * number is not small. Asks no right: nobody is known yet.
 */
@ApplicationScoped
public class SignInThrottle {
    private static final int MOST_ADDRESSES = 100_000;

    @Inject
    @ConfigProperty(name = "app.signin.address.failures", defaultValue = "100")
    int allowed;

    @Inject
    @ConfigProperty(name = "app.signin.address.minutes", defaultValue = "10")
    int minutes;

    @Inject
    Clock clock;

    private Cache<String, AtomicInteger> failures;

    @PostConstruct
    void begin() {
        failures = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                // begins with the first failure: the number is changed, not written anew
                .expireAfterWrite(Duration.ofMinutes(minutes))
                .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
                .build();
    }

    /** Why nobody may try from there now. */
    public Optional<RuleBroken> whyNot(String address) {
        AtomicInteger tried = failures.getIfPresent(address);
        return tried == null || tried.get() < allowed
                ? Optional.empty()
                : Optional.of(new RuleBroken("identity.signIn.tooMany", minutes));
    }

    /** Counts one that failed. */
    public void failed(String address) {
        failures.get(address, first -> new AtomicInteger()).incrementAndGet();
    }
}
