package io.mingzhang.server.platform.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * The code flow of OpenID Connect with the proof of RFC 7636. Nothing is asked of the service before somebody wants to sign
 * in, and it is asked again when it did not answer: the program starts without it.
 */
@Component
@ConditionalOnProperty("mingzhang.access.oidc.issuer")
final class OidcService implements SignInService {

    private static final String REGISTRATION = "oidc";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OidcSettings settings;
    private final JdkClientHttpRequestFactory connections;
    private final OidcAuthorizationCodeAuthenticationProvider proof;
    private @Nullable ClientRegistration registration;
    private @Nullable JwtDecoder decoder;

    OidcService(OidcSettings settings) {
        this.settings = settings;
        this.connections = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        this.connections.setReadTimeout(PATIENCE);
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(connections)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        this.proof = new OidcAuthorizationCodeAuthenticationProvider(
                tokens, request -> new DefaultOidcUser(List.of(), request.getIdToken()));
        this.proof.setJwtDecoderFactory(this::decoderOf);
    }

    @Override
    public Way begin(HttpServletRequest request) {
        DefaultOAuth2AuthorizationRequestResolver requests =
                new DefaultOAuth2AuthorizationRequestResolver(id -> registration(), OidcSettings.BEGIN);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        OAuth2AuthorizationRequest made = Objects.requireNonNull(requests.resolve(request, REGISTRATION));
        Asked asked = new Asked(
                Objects.requireNonNull(made.getState()),
                Objects.requireNonNull(made.<String>getAttribute(OidcParameterNames.NONCE)),
                Objects.requireNonNull(made.<String>getAttribute(PkceParameterNames.CODE_VERIFIER)),
                Objects.requireNonNull(made.getRedirectUri()));
        return new Way(URI.create(made.getAuthorizationRequestUri()), asked);
    }

    @Override
    public Foreigner whoCameBack(Asked asked, String code) {
        ClientRegistration known = registration();
        OAuth2AuthorizationRequest request = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(known.getProviderDetails().getAuthorizationUri()))
                .clientId(known.getClientId())
                .redirectUri(asked.returnTo())
                .scopes(known.getScopes())
                .state(asked.state())
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, REGISTRATION,
                        OidcParameterNames.NONCE, asked.nonce(),
                        PkceParameterNames.CODE_VERIFIER, asked.verifier()))
                .build();
        OAuth2AuthorizationResponse response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(asked.returnTo())
                .state(asked.state())
                .build();
        try {
            var proven = proof.authenticate(
                    new OAuth2LoginAuthenticationToken(known, new OAuth2AuthorizationExchange(request, response)));
            if (proven != null && proven.getPrincipal() instanceof OidcUser user) {
                return foreigner(user);
            }
            throw new ServiceProblem("The service returned no token of OpenID Connect", new IllegalStateException());
        } catch (AuthenticationException | OAuth2AuthorizationException unproven) {
            throw new ServiceProblem("What the service returned proves nothing", unproven);
        }
    }

    /** An address of mail that nobody has checked is anybody's. */
    private Foreigner foreigner(OidcUser user) {
        boolean reliable = !settings.claim().equals("email") || Boolean.TRUE.equals(user.getEmailVerified());
        String login = reliable ? user.getClaimAsString(settings.claim()) : "";
        return new Foreigner(user.getIssuer() + " " + user.getSubject(), login == null ? "" : login);
    }

    private synchronized ClientRegistration registration() {
        ClientRegistration known = registration;
        if (known == null) {
            try {
                known = discovered();
            } catch (RuntimeException away) {
                throw new ServiceProblem("The sign-in service " + settings.issuer() + " does not answer", away);
            }
            registration = known;
        }
        return known;
    }

    private ClientRegistration discovered() {
        ClientRegistration.Builder found = ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(List.of(settings.scope().strip().split("\\s+")))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri((settings.address().isEmpty() ? "{baseUrl}" : settings.address()) + OidcSettings.RETURN);
        return (settings.clientSecret().isEmpty()
                        ? found.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        : found)
                .build();
    }

    /** One for all, since it remembers the keys of the service. */
    private synchronized JwtDecoder decoderOf(ClientRegistration of) {
        JwtDecoder known = decoder;
        if (known == null) {
            RestTemplate rest = new RestTemplate(connections);
            NimbusJwtDecoder made = NimbusJwtDecoder.withJwkSetUri(
                            Objects.requireNonNull(of.getProviderDetails().getJwkSetUri()))
                    .restOperations(rest)
                    .build();
            made.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
            made.setJwtValidator(
                    new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new OidcIdTokenValidator(of)));
            known = made;
            decoder = known;
        }
        return known;
    }
}
