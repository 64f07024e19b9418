package tw.anwang.welfare.assignment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.page.PageWords;

/** Gives a case to another worker. */
@Named
@ViewScoped
public class ReassignmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FamilyCases cases;

    @Inject
    AssignmentDesk desk;

    @Inject
    Assignments assignments;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private long id;
    private int version;
    private final WorkerTyped typed = new WorkerTyped();
    private transient FamilyCase record;
    private transient List<Load> loads;

    public void load() {
        record = cases.read(id);
        version = record.version();
    }

    public String reassign() {
        int shown = version;
        record = null;
        version = getRecord().version();
        if (version != shown) {
            words.changedSince();
            return null;
        }
        assignments.reassign(id, version, typed.account(), typed.getWhy());
        words.done("assignment.reassigned");
        return "/welfare/familyCase?faces-redirect=true&id=" + id;
    }

    /** Why nobody else can have it, or an empty text. */
    public String getObstacle() {
        return words.of(AssignmentRules.whyNotReassign(getRecord(), user.getMe()));
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
