package tw.anwang.identity.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.review.Review;
import tw.anwang.identity.review.Verdict;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/**
 * Something unusual in the trail: it grows while it goes on and nobody has judged it, and is signed off once by somebody
 * else than the person it is about.
 */
@Entity
@Table(name = "identity_warning")
public class Warning {
    private static final int SHORTEST_WORDS = 4;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private WarningRule rule;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "office_id")
    private long officeId;

    @Convert(converter = UtcInstant.class)
    private Instant since;

    @Convert(converter = UtcInstant.class)
    private Instant until;

    private String kind;
    private String question;
    private int acts;

    @Convert(converter = UtcInstant.class)
    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    @Embedded
    private Review review;

    @Version
    private int version;

    protected Warning() {}

    Warning(Finding found, Instant now, LocalDate reviewBy) {
        rule = found.rule();
        accountId = found.account();
        officeId = found.office();
        since = found.since();
        until = found.until();
        kind = found.kind();
        question = found.question();
        acts = found.acts();
        foundAt = now;
        this.reviewBy = reviewBy;
    }

    /** It went on. What was signed off stays as it was signed. */
    void grow(Finding found) {
        if (review == null) {
            acts = Math.max(acts, found.acts());
            until = found.until().isAfter(until) ? found.until() : until;
        }
    }

    /** Why this person cannot sign it off. */
    public Optional<RuleBroken> whyNotReview(Actor me) {
        if (review != null) {
            return Optional.of(new RuleBroken("identity.warning.reviewed"));
        }
        return me.isOrActsFor(new AccountId(accountId))
                ? Optional.of(new RuleBroken("identity.warning.own"))
                : Optional.empty();
    }

    /** @throws RuleBroken where it is not this person's to say, or nothing was said */
    void review(Verdict said, String words, Actor me, Instant now) {
        whyNotReview(me).ifPresent(RuleBroken::refuse);
        if (said == null || words == null || words.strip().length() < SHORTEST_WORDS) {
            throw new RuleBroken("identity.warning.noVerdict", SHORTEST_WORDS);
        }
        review = new Review(said, words, me, now);
    }

    public boolean isOverdue(LocalDate today) {
        return review == null && today.isAfter(reviewBy);
    }

    public long id() {
        return id;
    }

    public WarningRule rule() {
        return rule;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public OfficeId office() {
        return new OfficeId(officeId);
    }

    public Instant since() {
        return since;
    }

    public Instant until() {
        return until;
    }

    public String kind() {
        return kind;
    }

    public String question() {
        return question;
    }

    public int acts() {
        return acts;
    }

    public LocalDate reviewBy() {
        return reviewBy;
    }

    /** Null until it is reviewed. */
    public Review review() {
        return review;
    }

    public int version() {
        return version;
    }
}
