package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.consultation.ConsultationSheet.Verb;

/** Consultations as read. */
@ApplicationScoped
public class ConsultationSheets {
    @Inject
    CurrentUser user;

    @Inject
    Consultations consultations;

    @Inject
    Compilation compilation;

    @Inject
    ConsultationFiles files;

    @Inject
    BelongingLinks links;

    @Inject
    FirstReading reading;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * Everything the page shows.
     *
     * @param asked an edition; null: the newest
     * @throws tw.anwang.identity.NotVisible where the person does not see it
     */
    @Permitted("meetings.read")
    @Transactional
    public ConsultationSheet byId(long id, Integer asked) {
        return read(consultations.byId(id), asked, true);
    }

    /** The same for the page of a reply, which does not tell where the draft belongs. */
    ConsultationSheet withoutLinks(long id, int edition) {
        return read(consultations.byId(id), edition, false);
    }

    private ConsultationSheet read(Consultation of, Integer asked, boolean withLinks) {
        long id = of.id();
        int edition = asked == null ? of.edition() : Math.max(1, Math.min(asked, of.edition()));
        ConsultationRules rules = new ConsultationRules(of, user.getMe());
        List<OpinionOnPoint> opinions = compilation.left(id, edition);
        List<Reply> replies = consultations.replies(id, edition);
        reading.noted(of, replies);
        SaidOnDraft said = new SaidOnDraft(rules, edition, replies, opinions, masking);
        trail.record("read", Consultation.KIND.name(), id, null);
        return sheet(said, edition, opinions, withLinks ? links.of(of.belonging()) : List.of());
    }

    private ConsultationSheet sheet(
            SaidOnDraft said, int edition, List<OpinionOnPoint> opinions, List<ConsultationSheet.Link> belongs) {
        Consultation of = said.rules().of();
        List<ConsultationPoint> points = consultations.points(of.id(), edition);
        boolean own = said.isOwn();
        return new ConsultationSheet(
                of.id(),
                masking.text(of.words().title(), own),
                masking.text(of.words().reason(), own),
                edition,
                of.edition(),
                of.state(),
                of.grade(),
                of.intended().isPartiesOnly(),
                of.office(),
                of.closesAt(),
                of.isLate(clock.instant()),
                of.takesLate(),
                of.endedReason(),
                belongs,
                files.of(of.id()),
                said.points(points),
                changes(of, edition, points, own),
                said.board(),
                said.mine(),
                said.rules().owns(),
                obstacles(said.rules(), opinions),
                of.version());
    }

    private List<EditionChange> changes(Consultation of, int edition, List<ConsultationPoint> points, boolean own) {
        return edition == 1
                ? List.of()
                : EditionChange.between(consultations.points(of.id(), edition - 1), points).stream()
                        .map(change -> change.shown(text -> masking.text(text, own)))
                        .toList();
    }

    private static Map<Verb, RuleBroken> obstacles(ConsultationRules rules, List<OpinionOnPoint> opinions) {
        long unanswered =
                opinions.stream().filter(one -> one.response() == null).count();
        Map<Verb, RuleBroken> obstacles = new EnumMap<>(Verb.class);
        rules.whyNotWrite().ifPresent(why -> obstacles.put(Verb.WRITE, why));
        rules.whyNotAsk().ifPresent(why -> obstacles.put(Verb.ASK, why));
        rules.whyNotClose().ifPresent(why -> obstacles.put(Verb.CLOSE, why));
        rules.whyNotRespond().ifPresent(why -> obstacles.put(Verb.RESPOND, why));
        rules.whyNotPublish(unanswered).ifPresent(why -> obstacles.put(Verb.PUBLISH, why));
        rules.whyNotNextEdition(unanswered).ifPresent(why -> obstacles.put(Verb.NEXT, why));
        rules.whyNotWithdraw().ifPresent(why -> obstacles.put(Verb.WITHDRAW, why));
        return obstacles;
    }
}
