using UnemploymentRegistration.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddRequestLog();
builder.Services.AddPortalPages();

var app = builder.Build();
app.UsePortalPages();
app.MapControllers().WithStaticAssets();
await app.RunAsync();
