package tw.anwang.identity.grant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One grant: what it says, its life, its uses, and what can be done with it now. */
@Named
@ViewScoped
public class GrantPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NOT_READ = -1;

    @Inject
    Grants grants;

    @Inject
    GrantUses uses;

    @Inject
    GrantWords words;

    private long id;
    private int page = 1;
    private int version = NOT_READ;
    private final ActTyped typed = new ActTyped();
    private transient GrantSheet sheet;
    private transient GrantUses.Found found;

    public void load() {
        readAnew();
        getSheet();
    }

    public String approve() {
        return carryOut(GrantAct.APPROVE);
    }

    public String switchOn() {
        return carryOut(GrantAct.SWITCH_ON);
    }

    public String switchOff() {
        return carryOut(GrantAct.SWITCH_OFF);
    }

    public String end() {
        return carryOut(GrantAct.END);
    }

    public String review() {
        int seen = version;
        readAnew();
        grants.review(id, seen, typed.getNextReview(), typed.getReason());
        return done(GrantAct.REVIEW);
    }

    /** Where it is refused the page shows the grant as it is now. */
    private String carryOut(GrantAct act) {
        int seen = version;
        readAnew();
        grants.carryOut(act, id, seen, typed.getReason());
        return done(act);
    }

    private String done(GrantAct act) {
        words.done("grant.done." + act);
        return "/identity/grant?faces-redirect=true&id=" + id;
    }

    private void readAnew() {
        version = NOT_READ;
        sheet = null;
        found = null;
    }

    /** Why that cannot be done now; empty where it can. */
    public String whyNot(GrantAct act) {
        return words.of(getSheet().whyNot().get(act));
    }

    public GrantSheet getSheet() {
        sheet = sheet == null ? grants.sheet(id) : sheet;
        version = version == NOT_READ ? sheet.grant().version() : version;
        return sheet;
    }

    /** What was done under it, where this person answers for the data; null for who only receives it. */
    public GrantUses.Found getUses() {
        if (found == null && getSheet().owned()) {
            found = uses.of(id, page);
        }
        return found;
    }

    /** Newest first. */
    public List<GrantStep> getLife() {
        List<GrantStep> life = new ArrayList<>(getSheet().grant().steps());
        Collections.reverse(life);
        return life;
    }

    public List<String> getKinds() {
        return getSheet().grant().kinds().stream().sorted().toList();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public ActTyped getTyped() {
        return typed;
    }
}
