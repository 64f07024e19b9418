package tw.anwang.welfare.supervision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.assignment.AssignmentDesk;
import tw.anwang.welfare.assignment.Load;
import tw.anwang.welfare.page.PageWords;

/** Writing a record: first with whom, then about which of their cases. Which workers stands in the address. */
@Named
@ViewScoped
public class SupervisionForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "welfare.supervision";
    private static final int TICKED = 10;

    @Inject
    SupervisionDesk desk;

    @Inject
    AssignmentDesk assignment;

    @Inject
    Supervisions supervisions;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Inject
    PageWords page;

    @Inject
    Clock clock;

    private String workers;
    private SupervisionKind kind = SupervisionKind.ONE;
    private LocalDate heldOn;
    private String words;
    private List<TalkedOver> cases = List.of();
    private final Map<Long, Boolean> picked = new HashMap<>();
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private final Map<Long, String> discussed = new HashMap<>();
    private final Map<Long, String> agreed = new HashMap<>();
    private final Map<Long, LocalDate> until = new HashMap<>();
    private transient List<Load> loads;

    public void load() {
        if (heldOn == null) {
            heldOn = Taipei.today(clock);
            cases = desk.of(named());
            cases.stream().filter(TalkedOver::isUrgent).limit(TICKED).forEach(one -> chosen.put(one.id(), true));
        }
    }

    /** Numbers of the workers in the address; what is no number is as if it were not there. */
    private List<Long> named() {
        return workers == null
                ? List.of()
                : Arrays.stream(workers.split(","))
                        .filter(one -> one.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .distinct()
                        .toList();
    }

    /** Lists the cases of whoever is ticked. */
    public String show() {
        String ticked = getLoads().stream()
                .map(Load::account)
                .filter(one -> Boolean.TRUE.equals(picked.get(one)))
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        if (ticked.isEmpty()) {
            throw new RuleBroken("welfare.supervision.whichWorkers");
        }
        return "/welfare/supervisionForm?faces-redirect=true&workers=" + ticked + "&kind=" + kind;
    }

    public String save() {
        Map<Long, Said> said = cases.stream()
                .map(TalkedOver::id)
                .filter(id -> Boolean.TRUE.equals(chosen.get(id)))
                .collect(Collectors.toMap(id -> id, id -> new Said(discussed.get(id), agreed.get(id), until.get(id))));
        long id = supervisions.write(new Sitting(
                kind, heldOn, named().stream().map(AccountId::new).collect(Collectors.toSet()), words, said));
        drafts.discard(DRAFT, workers);
        page.saved("supervision.saved", words);
        return "/welfare/supervision?faces-redirect=true&id=" + id;
    }

    /** Workers of the centre besides the person. */
    public List<Load> getLoads() {
        loads = loads == null
                ? assignment.loads(user.getMe().office()).stream()
                        .filter(load -> load.account() != user.getMe().id().value())
                        .toList()
                : loads;
        return loads;
    }

    /** Names of those with whom it was held. */
    public String getWith() {
        return getLoads().stream()
                .filter(load -> named().contains(load.account()))
                .map(Load::name)
                .collect(Collectors.joining("、"));
    }

    public boolean isListed() {
        return !named().isEmpty();
    }

    public List<SupervisionKind> getKinds() {
        return Stream.of(SupervisionKind.values()).toList();
    }

    public List<TalkedOver> getCases() {
        return cases;
    }

    public Map<Long, Boolean> getPicked() {
        return picked;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public Map<Long, String> getDiscussed() {
        return discussed;
    }

    public Map<Long, String> getAgreed() {
        return agreed;
    }

    public Map<Long, LocalDate> getUntil() {
        return until;
    }

    public String getWorkers() {
        return workers;
    }

    public void setWorkers(String workers) {
        this.workers = workers;
    }

    public SupervisionKind getKind() {
        return kind;
    }

    /** What no kind is called leaves the usual one. */
    public void setKind(SupervisionKind kind) {
        this.kind = kind == null ? this.kind : kind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
