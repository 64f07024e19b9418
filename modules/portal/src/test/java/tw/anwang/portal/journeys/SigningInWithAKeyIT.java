package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.Portal;

/** A security key, which the browser plays: added, used, refused when it is another one's or was heard before. */
class SigningInWithAKeyIT extends SecondFactorJourney {
    @Test
    void add_a_key_and_sign_in_with_it() throws Exception {
        String person = person("with.key");
        Page page = signIn(person);
        plugIn(page);
        add(page, "藍色金鑰");
        assertThat(page.locator(".codes code")).hasCount(10);
        usable(page);
        page.navigate("/identity/factorNew.xhtml");
        type(page, "同一支");
        page.locator("[id='key-form:key:go']").click();
        assertThat(page.locator("[data-security-key] [role=status]")).containsText("已經加入過");
        signOut(page);

        typePassword(page, person, "/home.xhtml");
        page.waitForURL("**/secondFactor.xhtml?*");
        usable(page);
        page.locator("[id='key:key:go']").click();
        page.waitForURL("**/home.xhtml");
        page.goBack();
        assertThat(page.locator("main")).containsText("已通過驗證");
        page.navigate("/identity/factors.xhtml");
        assertThat(page.locator("main dd").first()).hasText("安全金鑰或通行密鑰");
    }

    @Test
    void an_answer_that_was_given_before_and_one_of_another_persons_key_are_refused() throws Exception {
        String other = person("other.key");
        Page others = signIn(other);
        plugIn(others);
        add(others, "別人的");

        String person = person("own.key");
        Page page = signIn(person);
        plugIn(page);
        add(page, "自己的");
        signOut(page);
        typePassword(page, person, "/home.xhtml");
        page.waitForURL("**/secondFactor.xhtml?*");
        // the answer is kept back from the form that was to send it
        String heard = (String) page.evaluate("new Promise(heard => { const form = document.getElementById('key');"
                + " form.addEventListener('submit', event => { event.preventDefault();"
                + " heard(form.querySelector('[id=\"key:key:answer\"]').value); });"
                + " document.getElementById('key:key:go').click(); })");
        page.reload();
        send(
                page,
                heard.replaceAll("\"id\":\"[^\"]*\"", "\"id\":\"AAAA\"")
                        .replaceAll("\"rawId\":\"[^\"]*\"", "\"rawId\":\"AAAA\""));
        assertThat(page.locator(".msgs-box")).containsText("簽章不符");
        send(page, heard);
        assertThat(page.locator(".msgs-box")).containsText("已經用過");
        send(page, "{}");
        assertThat(page.locator(".msgs-box")).containsText("已經用過");
        page.locator("[id='key:key:go']").click();
        page.waitForURL("**/home.xhtml");
    }

    /** Puts words where the answer of a key would stand. */
    private static void send(Page page, String words) {
        page.evaluate(
                "words => { const form = document.getElementById('key');"
                        + " form.querySelector('[id=\"key:key:answer\"]').value = words;"
                        + " const go = document.createElement('input'); go.type = 'hidden'; go.name = 'key:key:go'; go.value = 'go';"
                        + " form.append(go); form.submit(); }",
                words);
        // of this page, and not of the one before: what was put into that one is gone
        assertThat(page.locator("#key input[type=hidden][name='key:key:go']")).hasCount(0);
        page.locator("ul.msgs.bad").waitFor();
    }

    @Test
    void a_person_who_cancels_and_a_browser_without_keys_are_told_what_to_do() throws Exception {
        Page page = signIn(person("no.key"));
        page.navigate("/identity/factorNew.xhtml");
        type(page, "金鑰");
        page.evaluate(
                "() => { navigator.credentials.create = () => Promise.reject(new DOMException('', 'NotAllowedError')); }");
        page.locator("[id='key-form:key:go']").click();
        assertThat(page.locator("[data-security-key] [role=status]")).containsText("已取消");
        page.evaluate("() => { delete window.PublicKeyCredential; }");
        page.locator("[id='key-form:key:go']").click();
        assertThat(page.locator("[data-security-key] [role=status]")).containsText("不支援");
        page.locator("[id='key-form:name:input']").fill("");
        page.locator("[id='key-form:key:go']").click();
        assertThat(page.locator(".msgs-box.summary")).containsText("請輸入名稱");
        usable(page);
    }

    private static void plugIn(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        JsonObject kind = new JsonObject();
        kind.addProperty("protocol", "ctap2");
        kind.addProperty("transport", "usb");
        kind.addProperty("hasUserVerification", true);
        kind.addProperty("isUserVerified", true);
        JsonObject wanted = new JsonObject();
        wanted.add("options", kind);
        devtools.send("WebAuthn.addVirtualAuthenticator", wanted);
    }

    private static void add(Page page, String name) {
        page.navigate("/identity/factorNew.xhtml");
        type(page, name);
        page.locator("[id='key-form:key:go']").click();
        page.locator("main .notice").waitFor();
    }

    private static void type(Page page, String name) {
        page.locator("[id='key-form:name:input']").fill(name);
        page.locator("[id='key-form:password:input']").fill(Portal.PASSWORD);
    }
}
