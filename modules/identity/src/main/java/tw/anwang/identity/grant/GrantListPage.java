package tw.anwang.identity.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.kernel.Paging;

/** The list of grants, its filters in the address. */
@Named
@RequestScoped
public class GrantListPage {
    @Inject
    GrantList grants;

    @Inject
    Kinds kinds;

    private String owner;
    private String grantee;
    private String kind;
    private String state;
    private String due;
    private int page = 1;
    private Paging paging;
    private List<GrantRow> rows;

    public void load() {
        GrantFilter filter = new GrantFilter(owner, grantee, kind, state(), isDue());
        paging = new Paging(page, Paging.SIZE, grants.count(filter), filter.query());
        rows = grants.page(filter, paging);
    }

    /** A word that is no state, in an address typed by hand, asks for all. */
    private GrantState state() {
        return Stream.of(getStates())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    public List<GrantRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<String> getKinds() {
        return kinds.names();
    }

    public GrantState[] getStates() {
        return GrantState.values();
    }

    public boolean isDue() {
        return "true".equals(due);
    }

    public String getDueWord() {
        return due;
    }

    public void setDueWord(String dueWord) {
        due = dueWord;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getGrantee() {
        return grantee;
    }

    public void setGrantee(String grantee) {
        this.grantee = grantee;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
