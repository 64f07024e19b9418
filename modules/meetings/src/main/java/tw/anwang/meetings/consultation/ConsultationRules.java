package tw.anwang.meetings.consultation;

import java.time.Instant;
import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;

/** The may-questions of a consultation, each with its obstacle: the page prints it beside the button, the verb throws it. */
record ConsultationRules(Consultation of, Actor me) {
    static final String OWN = "meetings.keep";

    /** Whether the person's office put the draft up. */
    boolean owns() {
        return me.may(OWN) && me.actsFor(of.office());
    }

    /** Whether who sees it reads all opinions on that edition, with the responses. */
    boolean isPublished(int edition) {
        return edition < of.edition() || of.state() == ConsultationState.PUBLISHED;
    }

    private Optional<RuleBroken> whyNotOwner() {
        return owns() ? Optional.empty() : broken("notOwner");
    }

    /** Changing a draft that nobody was asked about yet, and sending it. */
    Optional<RuleBroken> whyNotWrite() {
        return whyNotOwner().or(() -> of.state() == ConsultationState.DRAFT ? Optional.empty() : broken("sent"));
    }

    /** Asking more offices, another moment; after closing this opens it again. */
    Optional<RuleBroken> whyNotAsk() {
        return whyNotOwner()
                .or(() -> ConsultationState.COMPILED.contains(of.state()) ? Optional.empty() : broken("over"));
    }

    Optional<RuleBroken> whyNotClose() {
        return whyNotOwner().or(() -> of.state() == ConsultationState.OPEN ? Optional.empty() : broken("notOpen"));
    }

    Optional<RuleBroken> whyNotRespond() {
        return whyNotOwner()
                .or(() -> ConsultationState.COMPILED.contains(of.state()) ? Optional.empty() : broken("noResponse"));
    }

    /** @param unanswered opinions without a response */
    Optional<RuleBroken> whyNotPublish(long unanswered) {
        return whyNotOwner()
                .or(() -> of.state() == ConsultationState.CLOSED ? Optional.empty() : broken("notClosed"))
                .or(() -> whyNotAnswered(unanswered));
    }

    /** Whoever is asked about the next edition reads what became of the opinions on this one. */
    Optional<RuleBroken> whyNotNextEdition(long unanswered) {
        return whyNotOwner()
                .or(() -> ConsultationState.ASKED.contains(of.state()) ? Optional.empty() : broken("notYetNext"))
                .or(() -> whyNotAnswered(unanswered));
    }

    private static Optional<RuleBroken> whyNotAnswered(long unanswered) {
        return unanswered == 0
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.consultation.unanswered", unanswered));
    }

    Optional<RuleBroken> whyNotWithdraw() {
        boolean over = of.state() == ConsultationState.WITHDRAWN || of.state() == ConsultationState.PUBLISHED;
        return whyNotOwner().or(() -> over ? broken("cannotWithdraw") : Optional.empty());
    }

    /** Why no reply is taken now. */
    Optional<RuleBroken> whyNotReply(Instant now) {
        if (of.state() != ConsultationState.OPEN) {
            return broken("notAsking");
        }
        return of.isLate(now) && !of.takesLate()
                ? Optional.of(new RuleBroken("meetings.consultation.tooLate", ConsultationMoment.words(of.closesAt())))
                : Optional.empty();
    }

    /** Why that moment cannot be the end of it. */
    static Optional<RuleBroken> whyNotUntil(Instant closesAt, Instant now) {
        if (closesAt == null) {
            return broken("noMoment");
        }
        return closesAt.isAfter(now)
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.consultation.passed", ConsultationMoment.words(closesAt)));
    }

    static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("meetings.consultation." + rule));
    }
}
