package tw.anwang.identity.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.kernel.RuleBroken;

/** How many applications one address may send in an hour, in this node's memory; a whole office may share one. */
@ApplicationScoped
public class ApplicationThrottle {
    private static final int MOST_ADDRESSES = 100_000;

    @Inject
    @ConfigProperty(name = "app.application.address", defaultValue = "20")
    int allowed;

    @Inject
    Clock clock;

    private Cache<String, AtomicInteger> sent;

    @PostConstruct
    void begin() {
        sent = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterWrite(Duration.ofHours(1))
                .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
                .build();
    }

    /** Counts one more. @throws RuleBroken {@code identity.application.throttled} */
    void count(String address) {
        if (sent.get(address, first -> new AtomicInteger()).incrementAndGet() > allowed) {
            throw new RuleBroken("identity.application.throttled");
        }
    }
}
