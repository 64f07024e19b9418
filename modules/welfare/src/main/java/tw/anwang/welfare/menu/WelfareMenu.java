package tw.anwang.welfare.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.MenuEntries;
import tw.anwang.welfare.WelfarePermissions;

/** The pages of this module that have a place in the menu. */
@ApplicationScoped
public class WelfareMenu implements MenuEntries {
    private static final String GROUP = "menu.families";

    @Override
    public String bundle() {
        return "tw.anwang.welfare.messages";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        GROUP,
                        "/welfare/familyCaseList",
                        "menu.familyCaseList",
                        WelfarePermissions.READ,
                        50,
                        Set.of(
                                "/welfare/familyCase",
                                "/welfare/reassignment",
                                "/welfare/reopening",
                                "/welfare/assessment",
                                "/welfare/plan",
                                "/welfare/decision")),
                new Entry(
                        GROUP,
                        "/welfare/assignment",
                        "menu.assignment",
                        WelfarePermissions.SUPERVISE,
                        52,
                        Set.of("/welfare/leaving", "/welfare/centreLoad")),
                new Entry(
                        GROUP,
                        "/welfare/today",
                        "menu.today",
                        WelfarePermissions.WORK,
                        54,
                        Set.of("/welfare/visitForm", "/welfare/visitMove", "/welfare/backEntry")),
                new Entry(GROUP, "/welfare/signing", "menu.signing", WelfarePermissions.SUPERVISE, 56),
                new Entry(GROUP, "/welfare/followUpList", "menu.followUp", WelfarePermissions.SUPERVISE, 57),
                new Entry(
                        GROUP,
                        "/welfare/supervisionList",
                        "menu.supervision",
                        WelfarePermissions.WORK,
                        58,
                        Set.of("/welfare/supervision", "/welfare/supervisionForm", "/welfare/undiscussed")),
                new Entry(
                        GROUP,
                        "/welfare/referralList",
                        "menu.referral",
                        WelfarePermissions.READ,
                        59,
                        Set.of("/welfare/referral", "/welfare/referralForm")),
                new Entry(
                        GROUP,
                        "/welfare/transferList",
                        "menu.transfer",
                        WelfarePermissions.SUPERVISE,
                        60,
                        Set.of("/welfare/transfer", "/welfare/transferForm")),
                new Entry(
                        GROUP,
                        "/welfare/developmentAccountList",
                        "menu.developmentAccount",
                        WelfarePermissions.READ,
                        61,
                        Set.of(
                                "/welfare/developmentAccount",
                                "/welfare/developmentAccountForm",
                                "/welfare/depositMonth",
                                "/welfare/depositCorrection",
                                "/welfare/accountCoaching",
                                "/welfare/accountClosing")));
    }
}
