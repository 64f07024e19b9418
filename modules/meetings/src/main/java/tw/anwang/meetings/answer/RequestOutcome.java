package tw.anwang.meetings.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/** What became of a request: still asked, or granted or refused, by whom, when and in what words. */
@Embeddable
class RequestOutcome {
    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.ASKED;

    @Column(name = "decided_by")
    private String decidedBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_words")
    private String words;

    protected RequestOutcome() {}

    /** @throws RuleBroken for a refusal without words */
    static RequestOutcome of(boolean grant, String words, Actor me, Instant now) {
        if (!grant && (words == null || words.isBlank())) {
            throw new RuleBroken("meetings.request.refusalWithoutWords");
        }
        RequestOutcome decided = new RequestOutcome();
        decided.state = grant ? RequestState.GRANTED : RequestState.REFUSED;
        decided.words = TextLength.atMost(1000, words);
        decided.decidedBy = me.name();
        decided.decidedAt = now;
        return decided;
    }

    Optional<RuleBroken> whyNotDecide() {
        return state == RequestState.ASKED
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.request.decided", decidedBy));
    }

    RequestState state() {
        return state;
    }

    /** Name of the person, null while asked. */
    String decidedBy() {
        return decidedBy;
    }

    String words() {
        return words;
    }
}
