package tw.anwang.identity.role;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is typed and ticked on the page of a role. */
public class RoleForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code;
    private String nameZh;
    private String nameEn;
    private boolean needsSecondFactor;
    private final Map<String, Boolean> has = new TreeMap<>();

    static RoleForm of(Role read) {
        RoleForm form = new RoleForm();
        form.code = read.code();
        form.nameZh = read.details().nameZh();
        form.nameEn = read.details().nameEn();
        form.needsSecondFactor = read.details().needsSecondFactor();
        read.details().permissions().forEach(right -> form.has.put(right, true));
        return form;
    }

    RoleDetails details() {
        return new RoleDetails(
                nameZh,
                nameEn,
                has.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                needsSecondFactor);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public boolean isNeedsSecondFactor() {
        return needsSecondFactor;
    }

    public void setNeedsSecondFactor(boolean needsSecondFactor) {
        this.needsSecondFactor = needsSecondFactor;
    }

    /** Right to whether it is ticked. */
    public Map<String, Boolean> getHas() {
        return has;
    }
}
