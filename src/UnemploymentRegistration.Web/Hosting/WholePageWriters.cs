using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.WebUtilities;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>Room for a whole page before it is sent: the framework's own writer sends each page of a list in three parts.</summary>
public sealed class WholePageWriters : IHttpResponseStreamWriterFactory
{
    private const int Characters = 64 * 1024;

    public TextWriter CreateWriter(Stream stream, Encoding encoding) =>
        new HttpResponseStreamWriter(stream, encoding, Characters, ArrayPool<byte>.Shared, ArrayPool<char>.Shared);
}
