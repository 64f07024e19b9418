package tw.anwang.identity.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.kernel.PageMessages;

/** The second factors of one's own account. */
@Named
@RequestScoped
public class FactorsPage {
    @Inject
    OwnFactors factors;

    @Inject
    RecoveryCodes recoveryCodes;

    private List<FactorRow> rows;
    private Map<Long, String> names;
    private String password;
    private CodesShown codes;

    public void rename() {
        factors.rename(chosen(), getNames().get(chosen()));
        done("factors.renamed");
    }

    public void remove() {
        factors.remove(chosen(), password);
        done("factors.removed");
    }

    public void renewCodes() {
        codes = new CodesShown(recoveryCodes.renew(password));
    }

    private void done(String key) {
        rows = null;
        names = null;
        PageMessages.done("identity", key);
    }

    /** The form names its factor: a row of a list that changed meanwhile would be another one. */
    private static long chosen() {
        return Long.parseLong(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("factor"));
    }

    public List<FactorRow> getRows() {
        if (rows == null) {
            rows = factors.list();
        }
        return rows;
    }

    /** By the number of the factor: what stands in its field. */
    public Map<Long, String> getNames() {
        if (names == null) {
            names = getRows().stream().collect(Collectors.toMap(FactorRow::id, FactorRow::name));
        }
        return names;
    }

    /** Why none can be removed now; empty where one can. */
    public String getObstacle() {
        return PageMessages.of(factors.whyNotRemove());
    }

    public boolean isRequired() {
        return factors.isRequired();
    }

    public int getCodesLeft() {
        return recoveryCodes.left();
    }

    /** Null until this request made new ones. */
    public CodesShown getCodes() {
        return codes;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
