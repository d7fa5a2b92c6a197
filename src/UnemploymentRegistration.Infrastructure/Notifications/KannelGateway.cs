using System.Globalization;
using System.Net;
using System.Net.Mime;
using System.Text;
using System.Xml.Linq;
using UnemploymentRegistration.Application.Notifications;

namespace UnemploymentRegistration.Infrastructure.Notifications;

/// <summary>Kannel's sendsms interface over HTTP; the answer 202 means that it has the message.</summary>
/// <remarks>
/// It knows no keys. Only a refusal and a connection that was never made count as not sent; where the answer got lost,
/// the message stays "sending" and becomes uncertain, because a second SMS is worse than a question.
/// </remarks>
public sealed class KannelGateway(HttpClient http, KannelSettings settings) : ISmsGateway
{
    private const int Unicode = 2;

    public bool KnowsKeys => false;

    public async Task SendAsync(string key, string mobile, string text, CancellationToken cancellationToken)
    {
        // Posted as XML, never asked for as a query: servers log addresses, and the number must not stand in a log.
        var message = new XElement(
            "message",
            new XElement(
                "submit",
                new XElement("da", new XElement("number", mobile)),
                new XElement("ud", text),
                new XElement("dcs", new XElement("coding", Unicode)),
                new XElement("from", new XElement("user", settings.User), new XElement("pass", settings.Password))));
        using var body = new StringContent(message.ToString(SaveOptions.DisableFormatting), Encoding.UTF8, MediaTypeNames.Text.Xml);

        HttpResponseMessage answer;
        try
        {
            answer = await http.PostAsync(settings.Url, body, cancellationToken);
        }
        catch (HttpRequestException exception) when (WasNeverConnected(exception.HttpRequestError))
        {
            throw new SmsNotSentException("短信网关无法连接", exception);
        }

        using (answer)
        {
            if (answer.StatusCode is not (HttpStatusCode.Accepted or HttpStatusCode.OK))
            {
                throw new SmsNotSentException(string.Create(CultureInfo.InvariantCulture, $"短信网关答复 {(int)answer.StatusCode}"));
            }
        }
    }

    private static bool WasNeverConnected(HttpRequestError error) =>
        error is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;
}

/// <summary>The settings under <c>Sms:Kannel</c>.</summary>
public sealed record KannelSettings
{
    public Uri? Url { get; init; }

    public string User { get; init; } = "";

    public string Password { get; init; } = "";
}
