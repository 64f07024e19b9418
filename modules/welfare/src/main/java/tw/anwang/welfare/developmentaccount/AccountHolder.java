package tw.anwang.welfare.developmentaccount;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whose account a page writes in, as its reader may know the name: nobody closes the one of another child by mistake. */
@Named
@RequestScoped
public class AccountHolder {
    @Inject
    DevelopmentAccounts accounts;

    public String of(DevelopmentAccount one) {
        return accounts.holders(List.of(one)).get(one.person());
    }

    public String ofId(long account) {
        return of(accounts.byId(account));
    }
}
