package tw.anwang.identity.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** A judgement as it was given; a record that nobody judged yet has none. */
@Embeddable
public class Review {
    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "verdict_words")
    private String words;

    @Column(name = "reviewed_by")
    private Long by;

    @Convert(converter = UtcInstant.class)
    @Column(name = "reviewed_at")
    private Instant at;

    protected Review() {}

    public Review(Verdict verdict, String words, Actor reviewer, Instant now) {
        this.verdict = verdict;
        this.words = words.strip();
        by = reviewer.id().value();
        at = now;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String words() {
        return words;
    }

    public AccountId by() {
        return new AccountId(by);
    }

    public Instant at() {
        return at;
    }
}
