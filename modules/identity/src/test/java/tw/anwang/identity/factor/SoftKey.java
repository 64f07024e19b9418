package tw.anwang.identity.factor;

import com.upokecenter.cbor.CBORObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** A security key and the browser before it, as a program: what a test makes it say it signs. */
final class SoftKey {
    private static final int PRESENT = 0x01;
    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final byte[] id = new byte[16];
    private final KeyPair pair;

    /** How often it has signed. */
    int count;

    SoftKey() throws GeneralSecurityException {
        new SecureRandom().nextBytes(id);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        pair = generator.generateKeyPair();
    }

    String id() {
        return base64(id);
    }

    /** The answer to {@code navigator.credentials.create} at that origin. */
    String created(String challenge, WebPlace place) throws Exception {
        byte[] data = clientData("webauthn.create", challenge, place.origin());
        CBORObject attestation = CBORObject.NewMap()
                .Add("fmt", "none")
                .Add("attStmt", CBORObject.NewMap())
                .Add("authData", authenticatorData(place.host(), true));
        return answer(
                "\"attestationObject\":\"" + base64(attestation.EncodeToBytes()) + "\",\"transports\":[\"usb\"]", data);
    }

    /** The answer to {@code navigator.credentials.get} at that origin. */
    String signed(String challenge, WebPlace place) throws Exception {
        count++;
        byte[] data = clientData("webauthn.get", challenge, place.origin());
        byte[] mine = authenticatorData(place.host(), false);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(mine);
        signature.update(sha256(data));
        return answer(
                "\"authenticatorData\":\"" + base64(mine) + "\",\"signature\":\"" + base64(signature.sign())
                        + "\",\"userHandle\":null",
                data);
    }

    private String answer(String more, byte[] data) {
        return "{\"id\":\"" + id() + "\",\"rawId\":\"" + id() + "\",\"type\":\"public-key\",\"response\":{"
                + "\"clientDataJSON\":\"" + base64(data) + "\"," + more + "},\"clientExtensionResults\":{}}";
    }

    private static byte[] clientData(String type, String challenge, String origin) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\"" + challenge + "\",\"origin\":\"" + origin
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(String host, boolean withKey) throws GeneralSecurityException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(sha256(host.getBytes(StandardCharsets.UTF_8)));
        out.write(withKey ? PRESENT | WITH_KEY : PRESENT);
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
        if (withKey) {
            out.write(new byte[16]);
            out.write(
                    ByteBuffer.allocate(Short.BYTES).putShort((short) id.length).array());
            out.write(id);
            out.write(cose());
        }
        return out.toByteArray();
    }

    /** EC2, ES256, P-256 (RFC 9053). */
    private byte[] cose() {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        return CBORObject.NewMap()
                .Add(1, 2)
                .Add(3, -7)
                .Add(-1, 1)
                .Add(-2, coordinate(key.getW().getAffineX().toByteArray()))
                .Add(-3, coordinate(key.getW().getAffineY().toByteArray()))
                .EncodeToBytes();
    }

    private static byte[] coordinate(byte[] number) {
        byte[] fixed = new byte[COORDINATE];
        int length = Math.min(number.length, COORDINATE);
        System.arraycopy(number, number.length - length, fixed, COORDINATE - length, length);
        return fixed;
    }

    private static byte[] sha256(byte[] data) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(data);
    }

    private static String base64(byte[] data) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(data, data.length));
    }
}
