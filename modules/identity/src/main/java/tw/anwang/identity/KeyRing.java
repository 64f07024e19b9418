package tw.anwang.identity;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.mac.HmacKey;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Secret keys of one purpose, from the environment alone: {@code 2:<base64> 1:<base64>}. The first makes what is new,
 * all open what is old, so that a key is changed by putting a new one in front. What they make names its key.
 */
public final class KeyRing {
    /** How a setting with keys looks: a number and 32 bytes in Base64, as often as there are keys. */
    public static final String FORM = "[1-9]\\d{0,8}:[A-Za-z0-9+/]{43}=(\\s+[1-9]\\d{0,8}:[A-Za-z0-9+/]{43}=)*";

    private final String[] keys;

    private KeyRing(String[] keys) {
        this.keys = keys;
    }

    /** @throws IllegalArgumentException where the setting is not of the {@link #FORM}; its words are not repeated */
    public static KeyRing of(String setting) {
        if (!setting.matches(FORM)) {
            throw new IllegalArgumentException("not keys of the form number:base64");
        }
        return new KeyRing(setting.split("\\s+"));
    }

    /** HMAC-SHA-256. */
    public Mac mac() {
        try {
            MacConfig.register();
            return handle(KeyRing::hmac).getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** AES-256-GCM. */
    public Aead aead() {
        try {
            AeadConfig.register();
            return handle(KeyRing::aes).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** AES-256-GCM over pieces of a megabyte, for what is too long to hold. What it makes does not name its key. */
    public StreamingAead streamingAead() {
        try {
            StreamingAeadConfig.register();
            return handle(KeyRing::aesStreaming).getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Number of the key that makes what is new. */
    public int first() {
        return Integer.parseInt(keys[0].split(":")[0]);
    }

    /** Of all keys, the newest first. */
    public Set<Integer> numbers() {
        return Arrays.stream(keys)
                .map(key -> Integer.valueOf(key.split(":")[0]))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Number of the key that made this by {@link #aead} or {@link #mac}. */
    public static int numberOf(byte[] made) {
        return ByteBuffer.wrap(made, 1, Integer.BYTES).getInt();
    }

    @FunctionalInterface
    private interface Maker {
        Key make(int number, SecretBytes secret) throws GeneralSecurityException;
    }

    private KeysetHandle handle(Maker maker) throws GeneralSecurityException {
        KeysetHandle.Builder handle = KeysetHandle.newBuilder();
        for (String key : keys) {
            String[] parts = key.split(":");
            byte[] secret = Base64.getDecoder().decode(parts[1]);
            Key made =
                    maker.make(Integer.parseInt(parts[0]), SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()));
            Arrays.fill(secret, (byte) 0);
            KeysetHandle.Builder.Entry entry = KeysetHandle.importKey(made);
            if (made.getIdRequirementOrNull() == null) {
                entry.withFixedId(Integer.parseInt(parts[0]));
            }
            handle.addEntry(key.equals(keys[0]) ? entry.makePrimary() : entry);
        }
        return handle.build();
    }

    private static Key hmac(int number, SecretBytes secret) throws GeneralSecurityException {
        return HmacKey.builder()
                .setParameters(HmacParameters.builder()
                        .setKeySizeBytes(32)
                        .setTagSizeBytes(32)
                        .setHashType(HmacParameters.HashType.SHA256)
                        .setVariant(HmacParameters.Variant.TINK)
                        .build())
                .setKeyBytes(secret)
                .setIdRequirement(number)
                .build();
    }

    private static Key aes(int number, SecretBytes secret) throws GeneralSecurityException {
        return AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(32)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.TINK)
                        .build())
                .setKeyBytes(secret)
                .setIdRequirement(number)
                .build();
    }

    /** Such keys carry no number of their own; which one opens, is tried. */
    private static Key aesStreaming(int number, SecretBytes secret) throws GeneralSecurityException {
        return AesGcmHkdfStreamingKey.create(
                AesGcmHkdfStreamingParameters.builder()
                        .setKeySizeBytes(32)
                        .setDerivedAesGcmKeySizeBytes(32)
                        .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
                        .setCiphertextSegmentSizeBytes(1024 * 1024)
                        .build(),
                secret);
    }
}
