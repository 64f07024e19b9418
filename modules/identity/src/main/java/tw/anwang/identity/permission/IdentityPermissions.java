package tw.anwang.identity.permission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.PermissionCatalog;
import tw.anwang.identity.Sphere;

/** The rights of the administration pages, of the trail and of grants, and how much a person sees. */
@ApplicationScoped
public class IdentityPermissions implements PermissionCatalog {
    /** Opens the account pages; which accounts are there, the next two say. */
    public static final String ACCOUNTS = "identity.accounts";

    /** All accounts of the country, administrators' too. */
    public static final String ADMINISTER = "identity.administer";

    /** The accounts of the own county, except administrators'. */
    public static final String ADMINISTER_COUNTY = "identity.administerCounty";

    /** The names, ends, windows and aliases of all offices. */
    public static final String DIRECTORY = "directory.administer";

    /** What groups of the issuer of single sign-on mean here. */
    public static final String MAP_GROUPS = "identity.mapGroups";

    /** The accounts of the own office: confirmed or revoked by its head. */
    public static final String REVIEW_ACCOUNTS = "identity.reviewAccounts";

    /** The trail of the people of the own office and those below it. */
    public static final String AUDIT = "identity.audit";

    /** The trail of the people of the own county. */
    public static final String AUDIT_COUNTY = "identity.auditCounty";

    /** The trail of everybody, and the proof that it is whole. */
    public static final String AUDIT_COUNTRY = "identity.auditCountry";

    /** Grants of the own office's records: sees them and asks for them. */
    public static final String GRANTS = "identity.grants";

    /** Approves grants of the own office, switches them on and off, ends them. */
    public static final String APPROVE_GRANTS = "identity.approveGrants";

    /** In the national owner of a kind: sees every grant of it and can end each. */
    public static final String NATIONAL_GRANTS = "identity.nationalGrants";

    /** Opens a record out of scope by its number, for hours and a reason. */
    public static final String BREAK_GLASS = "identity.breakGlass";

    /** Signs off openings of the records that the own offices answer for. */
    public static final String REVIEW_GLASS = "identity.reviewGlass";

    /** Of the records in scope, those that are 密 too. */
    public static final String CONFIDENTIAL = "scope.confidential";

    /** Of the records in scope, names of victims in clear. */
    public static final String CLEAR_VICTIM = "scope.clear.victim";

    /** Of the records in scope, who reported them. */
    public static final String CLEAR_REPORTER = "scope.clear.reporter";

    /** Of the records in scope, addresses in clear. */
    public static final String CLEAR_ADDRESS = "scope.clear.address";

    /** Of the records in scope, health data in clear. */
    public static final String CLEAR_HEALTH = "scope.clear.health";

    /** Of the records in scope, ID numbers in clear, in fields and in running text. */
    public static final String CLEAR_ID_NUMBER = "scope.clear.idNumber";

    /** Of the records in scope, telephone numbers in clear, in fields and in running text. */
    public static final String CLEAR_PHONE = "scope.clear.phone";

    /** Has one masked field shown, for a purpose that is recorded. */
    public static final String REVEAL = "identity.reveal";

    /** Makes roles and changes what they may. */
    public static final String ROLES = "identity.roles";

    /** Every row that is not kept to its parties. */
    public static final String SEES_EVERYTHING = "scope.everything";

    /** Every row of the own county that is not kept to its parties. */
    public static final String SEES_COUNTY = "scope.county";

    private static final Set<String> ADMINISTERING =
            Set.of(ACCOUNTS, ADMINISTER, ADMINISTER_COUNTY, DIRECTORY, ROLES, MAP_GROUPS);

    private static final Set<String> AUDITING = Set.of(AUDIT_COUNTY, AUDIT_COUNTRY);

    @Override
    public String bundle() {
        return "tw.anwang.identity.messages";
    }

    @Override
    public List<String> permissions() {
        return List.of(
                ACCOUNTS,
                ADMINISTER,
                ADMINISTER_COUNTY,
                DIRECTORY,
                ROLES,
                MAP_GROUPS,
                REVIEW_ACCOUNTS,
                AUDIT,
                AUDIT_COUNTY,
                AUDIT_COUNTRY,
                GRANTS,
                APPROVE_GRANTS,
                NATIONAL_GRANTS,
                BREAK_GLASS,
                REVIEW_GLASS,
                CONFIDENTIAL,
                CLEAR_VICTIM,
                CLEAR_REPORTER,
                CLEAR_ADDRESS,
                CLEAR_HEALTH,
                CLEAR_ID_NUMBER,
                CLEAR_PHONE,
                REVEAL,
                SEES_COUNTY,
                SEES_EVERYTHING);
    }

    @Override
    public Sphere sphereOf(String permission) {
        if (ADMINISTERING.contains(permission)) {
            return Sphere.ADMINISTRATION;
        }
        if (AUDITING.contains(permission)) {
            return Sphere.AUDIT;
        }
        return AUDIT.equals(permission) ? Sphere.SUPERVISION : Sphere.WORK;
    }
}
