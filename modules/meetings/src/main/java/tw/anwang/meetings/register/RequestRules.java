package tw.anwang.meetings.register;

import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.grade.Graded;

/** Why somebody cannot do something with a request; each verb throws what its question returns. */
final class RequestRules {
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2099;

    private RequestRules() {}

    /** The programme began in 107. @throws RuleBroken for a year that cannot be meant */
    static int year(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RuleBroken("meetings.countyRequest.noYear");
        }
        return year;
    }

    /** Nobody is asked for anything by a day that is over. @param day null: no day */
    static Optional<RuleBroken> whyNotBy(LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today) ? broken("dayOver") : Optional.empty();
    }

    /** Only an office of a county asks. */
    static Optional<RuleBroken> whyNotDraft(OfficeRef bureau, Actor me) {
        return me.may("meetings.answer") && bureau.countyCode() != null ? Optional.empty() : broken("notCounty");
    }

    static Optional<RuleBroken> whyNotAmend(CountyRequest request, Actor me) {
        if (!me.may("meetings.answer") || !me.actsFor(request.bureau())) {
            return broken("notBureau");
        }
        return RequestState.WITH_BUREAU.contains(request.state()) ? Optional.empty() : broken("handedIn");
    }

    static Optional<RuleBroken> whyNotApprove(CountyRequest request, Actor me) {
        if (!me.may("meetings.approve") || !me.actsFor(request.bureau())) {
            return broken("notHead");
        }
        return request.state() == RequestState.REVIEW ? Optional.empty() : broken("notInReview");
    }

    static Optional<RuleBroken> whyNotReason(String why) {
        return why == null || why.isBlank() ? broken("noReason") : Optional.empty();
    }

    /** 併案: only with one of the same county and year that is being compiled. */
    static Optional<RuleBroken> whyNotJoin(CountyRequest request, CountyRequest into) {
        boolean together = into.countyCode().equals(request.countyCode()) && into.year() == request.year();
        boolean possible = together && !into.id().equals(request.id()) && into.state() == RequestState.COMPILING;
        return possible
                ? Optional.empty()
                : Optional.of(new RuleBroken(
                        "meetings.countyRequest.noTarget", into.words().title()));
    }

    static Optional<RuleBroken> whyNotGiveBack(CountyRequest request, OfficeId compiler, Actor me) {
        return request.state() == RequestState.REVIEW
                ? whyNotApprove(request, me)
                : whyNotCompile(request, compiler, me);
    }

    static Optional<RuleBroken> whyNotWithdraw(CountyRequest request, Actor me) {
        if (!me.may("meetings.answer") || !me.actsFor(request.bureau())) {
            return broken("notBureau");
        }
        boolean over = request.state() == RequestState.WITHDRAWN || request.state() == RequestState.MERGED;
        return request.state().isAtCentre() || over ? broken("frozen") : Optional.empty();
    }

    /** To order, join, send or give back. */
    static Optional<RuleBroken> whyNotCompile(CountyRequest request, OfficeId compiler, Actor me) {
        if (!me.may("meetings.keep") || !me.actsFor(compiler)) {
            return broken("notCompiler");
        }
        return request.state() == RequestState.COMPILING ? Optional.empty() : broken("notCompiling");
    }

    /** Bureau and compiling office say how secret it is held; lowering needs a right of its own besides. */
    static Optional<RuleBroken> whyNotGrade(CountyRequest request, OfficeId compiler, Grade grade, Actor me) {
        boolean bureau = me.may("meetings.answer") && me.actsFor(request.bureau());
        boolean compiles = me.may("meetings.keep") && me.actsFor(compiler);
        return bureau || compiles ? Graded.whyNot(request.grade(), grade, me) : broken("notGrader");
    }

    /** Who compiles, or the programme's staff unit, asks one more central office while replies are awaited. */
    static Optional<RuleBroken> whyNotAsk(CountyRequest request, OfficeId compiler, OfficeId programme, Actor me) {
        return request.state() == RequestState.SENT
                ? whyNotFollow(request, compiler, programme, me)
                : broken("notAwaited");
    }

    /** A central office replies once it is asked and while nobody has said what follows. */
    static Optional<RuleBroken> whyNotReply(CountyRequest request, RequestReply reply, Actor me) {
        if (reply.office() == null || reply.isLocal() || !me.may("meetings.answer") || !me.actsFor(reply.office())) {
            return broken("notAsked");
        }
        return request.state() == RequestState.SENT && reply.isOwed() ? Optional.empty() : broken("repliedAlready");
    }

    static Optional<RuleBroken> whyNotApproveReply(CountyRequest request, RequestReply reply, Actor me) {
        if (reply.office() == null || !me.may("meetings.approve") || !me.actsFor(reply.office())) {
            return broken("notReplyHead");
        }
        return request.state().isAtCentre() && reply.state() == ReplyState.REVIEW
                ? Optional.empty()
                : broken("replyNotInReview");
    }

    /** The head of the office that gave it corrects a reply, until whoever compiles has closed the request. */
    static Optional<RuleBroken> whyNotCorrect(CountyRequest request, RequestReply reply, Actor me) {
        if (reply.office() == null || !me.may("meetings.approve") || !me.actsFor(reply.office())) {
            return broken("notReplyHead");
        }
        if (reply.state() != ReplyState.GIVEN || reply.isLocal() || reply.givenBy() == null) {
            return broken("saidAtMeeting");
        }
        return request.state().isAtCentre() && !RequestState.CLOSED.contains(request.state())
                ? Optional.empty()
                : broken("closed");
    }

    /** Who compiles, or the programme's staff unit, says what follows. */
    static Optional<RuleBroken> whyNotFollow(CountyRequest request, OfficeId compiler, OfficeId programme, Actor me) {
        boolean keeps = me.may("meetings.keep") && (me.actsFor(compiler) || me.actsFor(programme));
        if (!keeps) {
            return broken("notFollower");
        }
        return request.state().isAtCentre() ? Optional.empty() : broken("notSent");
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("meetings.countyRequest." + rule));
    }
}
