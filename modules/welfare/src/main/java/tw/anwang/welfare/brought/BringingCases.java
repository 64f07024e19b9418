package tw.anwang.welfare.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.BroughtCase;
import tw.anwang.intake.BroughtOutcome;
import tw.anwang.intake.CaseBringing;
import tw.anwang.intake.CaseField;
import tw.anwang.kernel.Sentences;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.code.Code;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.Vulnerability;

/** Takes over cases of vulnerable families that 脆弱家庭個案管理平台 keeps; who brings them has been asked for the right. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BringingCases implements CaseBringing {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    Judging judging;

    @Inject
    BroughtOpening opening;

    @Inject
    BroughtUpdate update;

    @Inject
    CurrentUser user;

    @Override
    public Map<String, String> codes(CaseField field, LocalDate day) {
        Map<String, String> codes = new LinkedHashMap<>();
        switch (field) {
            case STATE ->
                Stream.of(CaseState.values())
                        .filter(one -> one != CaseState.REVIEW) // what waits here is decided here
                        .forEach(one -> codes.put(one.name(), words(one.getLabelKey())));
            case GRADE ->
                Stream.of(Vulnerability.values()).forEach(one -> codes.put(one.name(), words(one.getLabelKey())));
            case REASON -> reasons(day).forEach(code -> codes.put(Reasons.key(code), name(code)));
            default -> {}
        }
        return codes;
    }

    private Stream<Code> reasons(LocalDate day) {
        return em.createQuery("select c from Code c where c.list in :lists order by c.list, c.position", Code.class)
                .setParameter("lists", List.of(Code.List.CLOSED, Code.List.NOT_OPENED))
                .getResultStream()
                .filter(code -> code.holdsOn(day));
    }

    private static String name(Code code) {
        String name = code.name(Locale.TAIWAN);
        return code.list() == Code.List.NOT_OPENED ? words(CaseState.NOT_OPENED.getLabelKey()) + "：" + name : name;
    }

    private static String words(String key) {
        return Sentences.of("welfare", key, Locale.TAIWAN);
    }

    @Override
    public List<BroughtOutcome> look(List<BroughtCase> told) {
        return judging.look(told).stream().map(Judged::outcome).toList();
    }

    @Override
    public BroughtOutcome bring(BroughtCase told) {
        Judged judged = judging.take(told);
        return switch (judged.outcome().kind()) {
            case NEW -> opening.open(judged);
            case JOINED -> opening.join(judged);
            case CHANGED -> update.follow(judged);
            case UNCHANGED -> update.stay(judged);
            default -> judged.outcome();
        };
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Optional<String> page(long caseId) {
        return user.may(WelfarePermissions.READ)
                ? Optional.of("/welfare/familyCase.xhtml?id=" + caseId)
                : Optional.empty();
    }
}
