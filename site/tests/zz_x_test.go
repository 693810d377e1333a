package tests
import ("testing";"time";"github.com/chromedp/chromedp";"sort")
func TestZZReload(t *testing.T){
 b:=newTab(t)
 b.open("/#example=hello"); b.runTo("done"); time.Sleep(4*time.Second)
 var l []float64
 for i:=0;i<5;i++ { b.run(chromedp.Navigate("about:blank")); b.run(chromedp.Navigate(site.URL+"/#example=hello")); b.state("ready"); l=append(l, eval[float64](b,"performance.now()")); time.Sleep(2*time.Second) }
 t.Log("ready after reload", l)
}
func TestZZHello(t *testing.T){
 var l, rd []float64
 for i:=0;i<5;i++ { b:=newTab(t)
  begin:=time.Now(); b.open("/"); rd=append(rd, float64(time.Since(begin).Milliseconds())); b.choose("example","hello"); b.runTo("done"); l=append(l,float64(time.Since(begin).Milliseconds())); }
 sort.Float64s(l); sort.Float64s(rd)
 t.Log("ready", rd, "hello", l)
}
