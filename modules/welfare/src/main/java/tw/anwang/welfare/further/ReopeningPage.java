package tw.anwang.welfare.further;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.desk.Drafts;
import tw.anwang.welfare.assignment.AssignmentDesk;
import tw.anwang.welfare.assignment.Load;
import tw.anwang.welfare.assignment.WorkerTyped;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.page.PageWords;

/** Takes an ended case up again: why, and who works on it. */
@Named
@ViewScoped
public class ReopeningPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FamilyCases cases;

    @Inject
    Reopening reopening;

    @Inject
    AssignmentDesk desk;

    @Inject
    Drafts drafts;

    @Inject
    PageWords words;

    private long id;
    private int version;
    private final WorkerTyped typed = new WorkerTyped();
    private transient FamilyCase record;
    private transient List<Load> loads;
    private transient String obstacle;

    public void load() {
        record = cases.read(id);
        version = record.version();
        // who had it is proposed, where the person still works there
        typed.setWorker(getLoads().stream()
                .map(Load::account)
                .filter(one -> record.worker() != null && record.worker().value() == one)
                .findFirst()
                .orElse(null));
    }

    public String reopen() {
        record = null;
        obstacle = null;
        reopening.reopen(id, version, typed.account(), typed.getWhy());
        drafts.discard("welfare.reopening", String.valueOf(id));
        words.done("reopening.done");
        return "/welfare/familyCase?faces-redirect=true&id=" + id;
    }

    /** Why it stays ended, or an empty text. */
    public String getObstacle() {
        obstacle = obstacle == null ? words.of(reopening.whyNotReopen(getRecord())) : obstacle;
        return obstacle;
    }

    public FamilyCase getRecord() {
        record = record == null ? cases.byId(id) : record;
        return record;
    }

    public List<Load> getLoads() {
        loads = loads == null ? desk.loads(getRecord().lead()) : loads;
        return loads;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public WorkerTyped getTyped() {
        return typed;
    }
}
