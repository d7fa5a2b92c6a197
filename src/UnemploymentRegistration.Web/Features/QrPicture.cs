using QRCoder;

namespace UnemploymentRegistration.Web.Features;

/// <summary>二维码: drawn as a picture within the page, so that no address of an image tells what it says.</summary>
public static class QrPicture
{
    private const int PixelsOfAModule = 4;

    public static string Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(code);
        return $"data:image/png;base64,{Convert.ToBase64String(picture.GetGraphic(PixelsOfAModule))}";
    }
}
