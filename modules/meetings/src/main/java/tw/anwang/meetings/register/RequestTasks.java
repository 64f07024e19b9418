package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Notices;
import tw.anwang.desk.Tasks;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.reminder.OfficesToTell;

/** Whose turn it is: each step of a request puts a task on the desk it lies on, or tells who waits. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RequestTasks {
    private static final String KIND = CountyRequest.KIND.name();
    private static final String ANSWER = "meetings.answer";
    private static final String APPROVE = "meetings.approve";
    private static final String REPLY = "meetings.task.replyToCounty";
    private static final String KEEP = "meetings.keep";
    private static final String COMPILE = "meetings.task.compileCountyRequest";
    private static final String FOLLOW = "meetings.task.followCountyRequest";
    private static final String TAKE = "meetings.task.takeNextStep";
    private static final String APPROVE_REPLY = "meetings.task.approveReplyToCounty";

    @Inject
    Tasks tasks;

    @Inject
    Notices notices;

    @Inject
    RequestReaders readers;

    @Inject
    CompilingOffices compiling;

    @Inject
    OfficesToTell toTell;

    @Inject
    Clock clock;

    /** It lies where its state says. @param compiler the county's compiling office */
    void moved(CountyRequest request, OfficeId compiler) {
        tasks.closeAll(KIND, request.id());
        switch (request.state()) {
            case REVIEW ->
                tasks.open(task("meetings.task.approveCountyRequest", request)
                        .forOffice(request.bureau(), APPROVE)
                        .because("meetings.task.why.head")
                        .asReview());
            case RETURNED ->
                tasks.open(task("meetings.task.correctCountyRequest", request)
                        .forOffice(request.bureau(), ANSWER)
                        .because("meetings.task.why.bureau")
                        .asReturned());
            case COMPILING -> toCompile(request, compiler);
            case UNDER_WAY, TRACKED -> {
                tellBureaus(request);
                toTake(request, compiler);
            }
            case MERGED, DONE, IMPOSSIBLE -> tellBureaus(request);
            default -> {
                // a draft lies with its writer, one that was sent with those who reply
            }
        }
    }

    /** The centre is asked. */
    void sent(CountyRequest request, List<RequestReply> replies) {
        tasks.closeAll(KIND, request.id());
        replies.stream().filter(RequestReply::isOwed).forEach(reply -> owed(request, reply));
        tellBureaus(request);
    }

    /** One more office of the centre is asked. */
    void asked(CountyRequest request, RequestReply reply) {
        owed(request, reply);
    }

    /** There is another day for replies: whoever owes one is told, and has that day on the desk. */
    void another(CountyRequest request, List<RequestReply> replies) {
        replies.stream().filter(RequestReply::isOwed).forEach(reply -> {
            owed(request, reply);
            tell(reply.office(), "REPLY_DAY", request);
        });
    }

    /** A reply lies where its state says. */
    void replying(CountyRequest request, RequestReply reply) {
        boolean review = reply.state() == ReplyState.REVIEW;
        tasks.close(KIND, request.id(), review ? REPLY : APPROVE_REPLY, reply.office());
        if (reply.isOwed()) {
            owed(request, reply);
        } else {
            tasks.close(KIND, request.id(), REPLY, reply.office());
        }
    }

    /** A head may still judge what was written; writing ends once somebody said what follows. */
    private void owed(CountyRequest request, RequestReply reply) {
        boolean review = reply.state() == ReplyState.REVIEW;
        if (!review && request.state() != RequestState.SENT) {
            return;
        }
        NewTask task = task(review ? APPROVE_REPLY : REPLY, request)
                .forOffice(reply.office(), review ? APPROVE : ANSWER)
                .because(review ? "meetings.task.why.head" : "meetings.task.why.askedByCounty")
                .due(Deadline.on(request.replyDueOn()))
                .reminding("meetings.notice.due.replyToCounty", request.numbered());
        tasks.open(review ? task.asReview() : reply.state() == ReplyState.RETURNED ? task.asReturned() : task);
    }

    /** That office is asked no longer. */
    void excused(CountyRequest request, OfficeId office) {
        tell(office, "EXCUSED", request);
    }

    /** A reply says something else now: the bureaus and who compiles read it anew. */
    void corrected(CountyRequest request, OfficeId compiler) {
        Set<Long> told = bureaus(request);
        told.add(compiler.value());
        told.forEach(office -> tell(new OfficeId(office), "CORRECTED", request));
    }

    /** Every office that was asked has replied: who compiles says what follows. */
    void replied(CountyRequest request, OfficeId compiler) {
        tellBureaus(request);
        toFollow(request, compiler);
    }

    /** Another office compiles for the county: what waited on the desk of the one before lies on its desk now. */
    void handedOver(CountyRequest request, OfficeId compiler) {
        if (request.state() == RequestState.COMPILING) {
            tasks.close(KIND, request.id(), COMPILE);
            toCompile(request, compiler);
        } else if (request.state() == RequestState.REPLIED) {
            tasks.close(KIND, request.id(), FOLLOW);
            toFollow(request, compiler);
        } else if (RequestState.NEXT_STEPS.contains(request.state())) {
            tasks.close(KIND, request.id(), TAKE);
            toTake(request, compiler);
        }
    }

    /** Every desk calls it otherwise from now on: what is 密 by its number alone. */
    void rename(CountyRequest request) {
        tasks.rename(KIND, request.id(), request.called());
        Set<Long> told = bureaus(request);
        told.addAll(readers.asked(request.id()));
        told.add(compiling.of(request.countyCode()).value());
        told.addAll(toTell.allNow(told, Taipei.today(clock)).stream()
                .map(OfficeId::value)
                .toList());
        told.forEach(office -> notices.rename(new OfficeId(office), page(request.id()), request.called()));
    }

    private void toCompile(CountyRequest request, OfficeId compiler) {
        tasks.open(task(COMPILE, request)
                .forOffice(compiler, KEEP)
                .because("meetings.task.why.compiler")
                .asReview());
    }

    /** The next step has a day: it lies on the desk of whoever has it. */
    private void toTake(CountyRequest request, OfficeId compiler) {
        NextStep step = request.nextStep();
        if (step.dueOn() != null) {
            tasks.open(task(TAKE, request)
                    .forOffice(step.whose(compiler), KEEP)
                    .because("meetings.task.why.nextStep")
                    .due(Deadline.on(step.dueOn()))
                    .reminding("meetings.notice.due.nextStep", request.numbered()));
        }
    }

    private void toFollow(CountyRequest request, OfficeId compiler) {
        tasks.open(task(FOLLOW, request).forOffice(compiler, KEEP).because("meetings.task.why.compiler"));
    }

    /** The bureau, and those whose own requests go on in this one. */
    private Set<Long> bureaus(CountyRequest request) {
        Set<Long> bureaus = new LinkedHashSet<>(Set.of(request.bureau().value()));
        bureaus.addAll(readers.joined(request));
        return bureaus;
    }

    private void tellBureaus(CountyRequest request) {
        bureaus(request)
                .forEach(bureau -> tell(new OfficeId(bureau), request.state().name(), request));
    }

    /** Whoever goes on with the work of an office that has ended is told in its place. */
    private void tell(OfficeId told, String what, CountyRequest request) {
        toTell.now(told, Taipei.today(clock))
                .forEach(office -> notices.tell(
                        office, "meetings.notice.countyRequest." + what, page(request.id()), request.called()));
    }

    private static NewTask task(String verb, CountyRequest request) {
        return NewTask.of(verb, KIND, request.id(), page(request.id())).about(request.called());
    }

    static String page(long requestId) {
        return "/meetings/countyRequest.xhtml?id=" + requestId;
    }
}
