package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.kernel.Taipei;

/** How often a head looks through the accounts of the office, and how long that may take. */
@ApplicationScoped
class ReviewTerm {
    private static final int DAYS = 30;

    /** Months after which an account is to be confirmed again [assumed; 臺中 audits each half year]. */
    @Inject
    @ConfigProperty(name = "app.account.review.months", defaultValue = "6")
    int months;

    /** An account that was last confirmed before this moment is due. */
    Instant dueBefore(Instant now) {
        return Taipei.at(Taipei.dayOf(now).minusMonths(months).atTime(LocalTime.MIDNIGHT));
    }

    /** The last day for an account that was last confirmed at that moment. */
    LocalDate reviewBy(Instant confirmedAt) {
        return Taipei.dayOf(confirmedAt).plusMonths(months).plusDays(DAYS);
    }
}
