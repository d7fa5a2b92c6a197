namespace UnemploymentRegistration.Application.Notifications;

/// <summary>短信网关: hands one text to the telephone network.</summary>
public interface ISmsGateway
{
    /// <summary>Whether a key that comes again is recognised and not sent again.</summary>
    bool KnowsKeys { get; }

    /// <summary>Returns when the gateway has the message.</summary>
    /// <exception cref="SmsNotSentException">The gateway is not there or refused; surely nothing was sent.</exception>
    Task SendAsync(string key, string mobile, string text, CancellationToken cancellationToken);
}

/// <summary>The message surely did not leave; it may be tried again. The message names no number and no text.</summary>
public sealed class SmsNotSentException(string message, Exception? innerException = null) : Exception(message, innerException);
