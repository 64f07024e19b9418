package tw.anwang.identity.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.kernel.Paging;

/** The list of accounts, its filters in the address. */
@Named
@RequestScoped
public class AccountListPage {
    @Inject
    AccountList accounts;

    @Inject
    Roles roles;

    private String text;
    private String office;
    private String role;
    private String state;
    private int page = 1;
    private Paging paging;
    private List<AccountRow> rows;

    public void load() {
        AccountFilter filter = new AccountFilter(text, office, role, state());
        paging = new Paging(page, Paging.SIZE, accounts.count(filter), filter.query());
        rows = accounts.page(filter, paging);
    }

    /** A word that is no state, in an address typed by hand, asks for all. */
    private AccountFilter.State state() {
        return Stream.of(getStates())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    public List<AccountRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<String> getRoles() {
        return roles.codes();
    }

    public AccountFilter.State[] getStates() {
        return AccountFilter.State.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
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
